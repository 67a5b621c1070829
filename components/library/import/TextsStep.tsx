import { useMemo, useState } from 'preact/hooks';
import { arranged, described, hasChinese, noChoices, type TextChoices } from '@/lib/import/choices';
import { joinDrafts } from '@/lib/import/divide-long';
import type { FoundTexts, TextDraft } from '@/lib/import/draft';
import { webLink } from '@/lib/import/web-link';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { Select } from '../../ui/Select';
import { Toggle } from '../../ui/Toggle';
import type { FileProblem } from '../use-import';
import { AtFoot } from './AtFoot';
import { DraftPreview } from './DraftPreview';
import { FileProblems } from './FileProblems';
import type { ImportServices } from './import-services';
import { useImportTexts } from './texts';

export interface TextsStepProps {
  foot: HTMLElement | null;
  found: FoundTexts;
  name: string;
  problems: readonly FileProblem[];
  services: { imports: ImportServices };
  onImport: (drafts: TextDraft[]) => void;
}

/** What was recognised, its first lines, and what the reader may say of it, before anything is taken in. */
export function TextsStep({ foot, found, name, problems, services, onImport }: TextsStepProps) {
  const t = useImportTexts();
  const [choices, setChoices] = useState<TextChoices>(noChoices);
  const change = (part: Partial<TextChoices>) => setChoices((last) => ({ ...last, ...part }));
  const { swapped, joined } = choices;
  const drafts = useMemo(() => arranged(found, swapped, joined), [found, swapped, joined]);
  const mayJoin = useMemo(() => found.drafts.length > 1 && joinDrafts(found.drafts) !== null, [found]);
  const mayTurn = useMemo(() => found.drafts.every(({ body }) => body.kind === 'rows'), [found]);
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, drafts.length - 1);
  const draft = drafts[at];
  const speaks = useMemo(() => drafts.every(hasChinese), [drafts]);
  const wrong = Object.values(choices.addresses).some((address) => address.trim() && !webLink(address));
  if (!draft) return null;
  const shown = described(draft, at, choices);
  const several = drafts.length > 1;
  const typed = choices.addresses[at];
  return (
    <div class="import-texts">
      <FileProblems problems={problems} />
      {found.leftOut > 0 && <p class="ui-hint">{t('leftOut', { count: found.leftOut })}</p>}
      {several && (
        <Select
          label={t('which')}
          value={String(at)}
          options={drafts.map((one, index) => ({
            value: String(index),
            label: t('numbered', { number: index + 1, title: described(one, index, choices).title.slice(0, 80) }),
          }))}
          onChange={(value) => setChosen(Number(value))}
        />
      )}
      <DraftPreview
        found={found}
        drafts={drafts}
        draft={draft}
        swapped={swapped}
        name={name}
        services={services.imports}
      />
      {!speaks && <Notice kind="warning">{t('noChinese')}</Notice>}
      <div class="import-fields">
        <Field
          label={t('title')}
          value={choices.titles[at] ?? draft.title}
          hint={draft.titleEn || undefined}
          onInput={(value) => change({ titles: { ...choices.titles, [at]: value } })}
        />
        <Field
          label={t('address')}
          type="url"
          value={typed ?? shown.address}
          hint={t('addressHint')}
          error={typed?.trim() && !webLink(typed) ? t('addressWrong') : undefined}
          onInput={(value) => change({ addresses: { ...choices.addresses, [at]: value } })}
        />
        <Field
          label={t(several ? 'outletAll' : 'outlet')}
          value={choices.outlet}
          placeholder={draft.outlet || undefined}
          onInput={(outlet) => change({ outlet: outlet.slice(0, 200) })}
        />
        <Field
          label={t(several ? 'dateAll' : 'date')}
          type="date"
          value={choices.date || (several ? '' : draft.publishedAt.slice(0, 10))}
          onInput={(date) => change({ date })}
        />
      </div>
      {mayJoin && <Toggle label={t('join')} checked={joined} onChange={(value) => change({ joined: value })} />}
      {mayTurn && <Toggle label={t('swap')} checked={swapped} onChange={(value) => change({ swapped: value })} />}
      <AtFoot foot={foot}>
        <Button
          kind="primary"
          disabled={!speaks || wrong}
          onClick={() => onImport(drafts.map((one, index) => described(one, index, choices)))}
        >
          {several ? t('importMany', { count: drafts.length }) : t('importOne')}
        </Button>
      </AtFoot>
    </div>
  );
}
