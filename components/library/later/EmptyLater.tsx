import { useLaterTexts } from './texts';

/** How articles come here, where none is. */
export function EmptyLater() {
  const { t } = useLaterTexts();
  return (
    <section class="empty later-empty" aria-labelledby="nothing-later">
      <h2 id="nothing-later">{t('emptyTitle')}</h2>
      <p>{t('emptyLead')}</p>
      <ol>
        <li>{t('emptyStep1')}</li>
        <li>{t('emptyStep2')}</li>
        <li>{t('emptyStep3')}</li>
      </ol>
    </section>
  );
}
