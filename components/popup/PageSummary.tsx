import { Button } from '@/components/ui/Button';
import { type Language, translator } from '@/lib/settings/language';
import type { PopupPage } from './popup-services';
import { popupStrings } from './strings';

export interface PageSummaryProps {
  /** Null before anything is known. */
  page: PopupPage | null;
  language: Language;
  onOpenSaved: (address: string) => void;
}

/** Which outlet, which article, what we can do with it, and whether it is saved. */
export function PageSummary({ page, language, onOpenSaved }: PageSummaryProps) {
  const t = translator(popupStrings, language);
  const kind = page?.kind ?? 'looking';
  const isArticle = kind === 'article' || kind === 'bilingual';
  return (
    <section class="popup-page">
      {page?.outlet && (
        <p class="popup-outlet">
          <span lang="zh">{page.outlet.name}</span> <span lang="en">{page.outlet.nameEn}</span>
        </p>
      )}
      {isArticle && (
        <h1 class="popup-title" lang="zh">
          {page?.title}
        </h1>
      )}
      <p class={`popup-kind popup-kind-${kind}`} role="status">
        {t(kind)}
      </p>
      {kind === 'blocked' && <p class="popup-why">{t('blockedWhy')}</p>}
      {kind === 'other' && <p class="popup-why">{t('otherWhy')}</p>}
      {page?.saved && (
        <p class="popup-saved">
          {t('saved', { date: savedOn(page.saved.at, language) })}
          <Button kind="quiet" icon="external" onClick={() => page.saved && onOpenSaved(page.saved.address)}>
            {t('openSaved')}
          </Button>
        </p>
      )}
    </section>
  );
}

const savedOn = (at: string, language: Language) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(at));
