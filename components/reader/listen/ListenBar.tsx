import { type SpeechOrder, type SpeechPreferences, speechOrders } from '@/lib/settings/settings';
import type { Player, Playing } from '@/lib/speech/player';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import { type ListenTexts, useListenTexts } from './listen-texts';
import { fastest, rateStep, slowest } from './rate-steps';

export interface ListenBarProps {
  playing: Playing;
  player: Pick<Player, 'previous' | 'next'>;
  /** Pauses, or goes on. */
  onToggle: () => void;
  speech: SpeechPreferences;
  onSpeech: (change: Partial<SpeechPreferences>) => void;
  onStop: () => void;
  /** The language that is wanted and has no voice; '' where none is missing. */
  missing: '' | 'noChinese' | 'onlyOnline' | 'noEnglish';
  onVoices: () => void;
  /** The reader has scrolled away from what is being said. */
  away: boolean;
  onBack: () => void;
}

const repeats = ['1', '2', '3', '4', '5'] as const;

const timesOf = (t: ListenTexts, count: number) =>
  count === 1 ? t('once') : count === 2 ? t('twice') : t('often', { count });

/** At the foot of the window while something is read: where it is, and how it is read. */
export function ListenBar(props: ListenBarProps) {
  const { playing, player, speech, onSpeech, missing, onVoices } = props;
  const t = useListenTexts();
  const goes = playing.status === 'playing';
  return (
    <section class="listen-bar" aria-label={t('listening')}>
      {props.away && (
        <div class="listen-back">
          <Button icon="speak" onClick={props.onBack}>
            {t('back')}
          </Button>
        </div>
      )}
      {missing && (
        <p class="listen-missing" role="status">
          {t(missing)}{' '}
          <Button kind="quiet" onClick={onVoices}>
            {t(missing === 'onlyOnline' ? 'chooseVoice' : 'howTo')}
          </Button>
        </p>
      )}
      <div class="listen-line">
        <div class="listen-moves">
          <IconButton icon="previous" label={t('previous')} onClick={player.previous} />
          <IconButton icon={goes ? 'pause' : 'play'} label={t(goes ? 'pause' : 'play')} onClick={props.onToggle} />
          <IconButton icon="next" label={t('next')} onClick={player.next} />
          <IconButton icon="stop" label={t('stop')} onClick={props.onStop} />
          <span class="listen-place">{t('place', { at: playing.at + 1, total: playing.total })}</span>
        </div>
        <div class="listen-how">
          <fieldset class="listen-speed">
            <legend class="ui-hidden">{t('speed')}</legend>
            <IconButton
              icon="minus"
              label={t('slower')}
              disabled={speech.rate <= slowest}
              onClick={() => onSpeech({ rate: rateStep(speech.rate, -1) })}
            />
            <output>{t('times', { rate: speech.rate.toFixed(1) })}</output>
            <IconButton
              icon="plus"
              label={t('faster')}
              disabled={speech.rate >= fastest}
              onClick={() => onSpeech({ rate: rateStep(speech.rate, 1) })}
            />
          </fieldset>
          <Select<SpeechOrder>
            hideLabel
            label={t('order')}
            value={speech.order}
            options={speechOrders.map((value) => ({ value, label: t(`order-${value}`) }))}
            onChange={(order) => onSpeech({ order })}
          />
          <Select
            hideLabel
            label={t('repeat')}
            value={String(speech.repeat)}
            options={repeats.map((value) => ({ value, label: timesOf(t, Number(value)) }))}
            onChange={(value) => onSpeech({ repeat: Number(value) })}
          />
          <IconButton icon="settings" label={t('voices')} onClick={onVoices} />
        </div>
      </div>
    </section>
  );
}
