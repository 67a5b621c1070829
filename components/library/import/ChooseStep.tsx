import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ForeignText } from '@/lib/import/recognise';
import { Button } from '../../ui/Button';
import { AtFoot } from './AtFoot';
import { useImportTexts } from './texts';

export interface ChooseStepProps {
  foot: HTMLElement | null;
  onFiles: () => void;
  onText: (text: ForeignText) => void;
}

/** The first step: files, or a text that is pasted here. */
export function ChooseStep({ foot, onFiles, onText }: ChooseStepProps) {
  const t = useImportTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [empty, setEmpty] = useState(true);
  // What a table looks like to the clipboard; good for as long as nothing is typed.
  const pasted = useRef<Required<ForeignText> | null>(null);
  const go = () => {
    const text = field.current?.value ?? '';
    if (text.trim()) onText(pasted.current?.text.trim() === text.trim() ? pasted.current : { text });
  };
  return (
    <div class="import-choose">
      <p>{t('lead')}</p>
      <p class="import-files">
        <Button icon="upload" onClick={onFiles}>
          {t('chooseFiles')}
        </Button>
        <span>{t('chooseHint')}</span>
      </p>
      <label class="ui-label" for={id}>
        {t('pasteLabel')}
      </label>
      <textarea
        class="ui-input import-paste"
        id={id}
        ref={field}
        rows={7}
        spellcheck={false}
        autocomplete="off"
        onPaste={({ currentTarget, clipboardData }) => {
          if (currentTarget.value.trim() || !clipboardData) return;
          const text = clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
          pasted.current = { text, html: clipboardData.getData('text/html') };
        }}
        onInput={({ currentTarget }) => setEmpty(!currentTarget.value.trim())}
      />
      <AtFoot foot={foot}>
        <Button kind="primary" disabled={empty} onClick={go}>
          {t('continue')}
        </Button>
      </AtFoot>
    </div>
  );
}
