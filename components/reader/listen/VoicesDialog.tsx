import type { SpeechPreferences } from '@/lib/settings/settings';
import type { SpeechLanguage, Voice } from '@/lib/speech/speech';
import { chooseVoice, isLocal, rankVoices, voiceState } from '@/lib/speech/voices';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { Select } from '../../ui/Select';
import { useListenTexts } from './listen-texts';

export interface VoicesDialogProps {
  voices: readonly Voice[];
  /** The Chinese of the article. */
  chinese: SpeechLanguage;
  speech: SpeechPreferences;
  onChange: (change: Partial<SpeechPreferences>) => void;
  /** Where there is English to be read, and a voice for it. */
  onEnglishInstead?: () => void;
  onClose: () => void;
}

/** Which voices speak; where one is missing, how to get it, and what an online one does. */
export function VoicesDialog({ voices, chinese, speech, onChange, onEnglishInstead, onClose }: VoicesDialogProps) {
  const t = useListenTexts();
  const state = voiceState(voices, chinese, speech);
  const online = [chinese, 'en-US' as const].some((lang) => rankVoices(voices, lang).some((voice) => !isLocal(voice)));
  return (
    <Dialog
      title={t('voices')}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        <>
          {state !== 'ready' && onEnglishInstead && <Button onClick={onEnglishInstead}>{t('englishInstead')}</Button>}
          <Button kind="primary" onClick={onClose}>
            {t('close')}
          </Button>
        </>
      }
    >
      <div class="voices">
        {state !== 'ready' && (
          <Notice kind="warning">
            <p>{t(state === 'none' ? 'noChinese' : 'onlyOnline')}</p>
          </Notice>
        )}
        <VoiceSelect
          label={t('zhVoice')}
          voices={voices}
          lang={chinese}
          speech={speech}
          onChange={(zhVoice) => onChange({ zhVoice })}
        />
        <VoiceSelect
          label={t('enVoice')}
          voices={voices}
          lang="en-US"
          speech={speech}
          onChange={(enVoice) => onChange({ enVoice })}
        />
        {online && <p class="ui-hint">{t('onlineHint')}</p>}
        {state !== 'ready' && (
          <section class="voices-how">
            <h3>{t('howTo')}</h3>
            <ul>
              {(['onWindows', 'onMac', 'onAndroid', 'onLinux'] as const).map((system) => (
                <li key={system}>{t(system)}</li>
              ))}
            </ul>
            <p>{t('thenRestart')}</p>
          </section>
        )}
      </div>
    </Dialog>
  );
}

interface VoiceSelectProps {
  label: string;
  voices: readonly Voice[];
  lang: SpeechLanguage;
  speech: SpeechPreferences;
  onChange: (voiceURI: string) => void;
}

function VoiceSelect({ label, voices, lang, speech, onChange }: VoiceSelectProps) {
  const t = useListenTexts();
  const ranked = rankVoices(voices, lang);
  const best = chooseVoice(voices, lang, { zhVoice: '', enVoice: '' });
  const chosen = lang === 'en-US' ? speech.enVoice : speech.zhVoice;
  const options = [
    { value: '', label: best ? t('best', { name: best.name }) : t('noneHere') },
    ...ranked.map((voice) => ({
      value: voice.voiceURI,
      label: isLocal(voice) ? `${voice.name} (${voice.lang})` : t('online', { name: voice.name }),
    })),
  ];
  return (
    <Select
      label={label}
      value={ranked.some(({ voiceURI }) => voiceURI === chosen) ? chosen : ''}
      options={options}
      onChange={onChange}
    />
  );
}
