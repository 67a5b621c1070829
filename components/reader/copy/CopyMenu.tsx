import { useEffect, useRef } from 'preact/hooks';
import { type CopyForm, copyForms } from '@/lib/export/copied';
import { Button } from '../../ui/Button';
import { useTexts } from '../texts';
import type { Scope } from './scope';
import { copyTextsIn } from './texts';

export interface CopyMenuProps {
  id: string;
  /** Each with what it is called; those that are nothing now are left out. */
  scopes: readonly { what: 'pair' | 'passage' | 'article'; scope: Scope }[];
  onCopy: (scope: Scope, form: CopyForm) => void;
  /** Absent where the browser has no sharing. */
  onShare?: (scope: Scope) => void;
  onPrint: () => void;
}

/** What can be taken along: a sentence, a passage or everything, in three forms. */
export function CopyMenu({ id, scopes, onCopy, onShare, onPrint }: CopyMenuProps) {
  const { language } = useTexts();
  const t = copyTextsIn(language);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => frame.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const [first] = scopes;
  return (
    <section class="copy-menu" id={id} aria-label={t('menu')} ref={frame}>
      <h2>{t('copyHeading')}</h2>
      {scopes.map(({ what, scope }) => (
        <fieldset class="copy-scope" key={what}>
          <legend>{t(what)}</legend>
          {copyForms.map((form) => (
            <Button key={form} onClick={() => onCopy(scope, form)}>
              {t(form)}
            </Button>
          ))}
        </fieldset>
      ))}
      <div class="copy-others">
        {onShare && first && (
          <Button kind="quiet" icon="share" onClick={() => onShare(first.scope)}>
            {t('share')}
          </Button>
        )}
        <Button kind="quiet" icon="print" title={t('printHint')} onClick={onPrint}>
          {t('print')}
        </Button>
      </div>
    </section>
  );
}
