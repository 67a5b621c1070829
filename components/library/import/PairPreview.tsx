import { scriptOf } from '@/lib/text/script';
import { Notice } from '../../ui/Notice';
import { useTexts } from '../texts';
import { useImportTexts } from './texts';
import type { Preview } from './use-preview';

/** The first pairs of a text as they will be, Chinese beside English. */
export function PairPreview({ preview }: { preview: Preview }) {
  const { t } = useTexts();
  const texts = useImportTexts();
  if (preview.step === 'pairing') return <p class="import-pairing">{texts('pairingPreview')}</p>;
  if (preview.step === 'failed') return <Notice kind="error">{t(preview.why)}</Notice>;
  const lang = `zh-${scriptOf(preview.rows.map(({ zh }) => zh).join(''))}`;
  return (
    <>
      {preview.unlike && <Notice kind="warning">{texts('unlike')}</Notice>}
      <section class="import-preview" aria-label={texts('preview')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts('chinese')}</th>
              <th scope="col">{texts('english')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.rows.map(({ number, zh, en, uncertain }) => (
              <tr key={number} data-uncertain={uncertain}>
                <td lang={lang}>{short(zh)}</td>
                <td lang="en">
                  {short(en)}
                  {uncertain && <small> {texts('uncertain')}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {preview.more > 0 && <p class="import-more">{texts('moreLines', { count: preview.more })}</p>}
      </section>
    </>
  );
}

const short = (text: string): string => (text.length > 400 ? `${text.slice(0, 399)}…` : text);
