import type { ComponentChildren } from 'preact';
import type { EngineOffer, TranslationState } from '@/lib/translate/job';
import { Button } from '../ui/Button';
import { Toggle } from '../ui/Toggle';
import { offerBytes, offerText } from './offer-texts';
import { useTexts } from './texts';
import type { English } from './use-english';

export interface EnglishCardProps {
  english: English;
  state: TranslationState;
  openOptions: () => void;
  /** Something was chosen. */
  onDone: () => void;
  /** Left out where the reader has not decided yet: reading goes on below it all the same. */
  onClose?: () => void;
}

/** Offers what this browser can do where English is missing. It comes by itself once; later the reader asks for it. */
export function EnglishCard({ english, state, openOptions, onDone, onClose }: EnglishCardProps) {
  const { t } = useTexts();
  const { edition, human, offers } = english;
  const { choice } = state;
  const usable = state.offers.filter((offer) => offer.state !== 'unavailable' && offer.state !== 'set-up');
  const first = choice.engine === null;
  const take = (offer: EngineOffer) => {
    english.use(offer, human ? { fillGaps: true } : undefined);
    onDone();
  };
  return (
    <div class="english-card">
      <h2>{t(first && !human ? 'cardTitle' : 'cardTitleChange')}</h2>
      <p>{t(first ? 'cardText' : 'cardRemembered')}</p>
      <ul>
        {edition.address && edition.phase === 'offered' && (
          <Option name={t('editionOption')} how={t('editionHow', { host: edition.address.host })}>
            <Button onClick={edition.fetch}>{t('fetchEdition', { host: edition.address.host })}</Button>
          </Option>
        )}
        {usable.map((offer) => (
          <Option
            key={offer.engine}
            name={offer.label}
            how={offerText(offer, t)}
            note={offer.engine === choice.engine ? t('inUse') : undefined}
          >
            <Button onClick={() => take(offer)}>
              {offer.state === 'download' && offer.bytes
                ? t('downloadAndUse', { size: offerBytes(offer) })
                : t('use', { engine: offer.label })}
            </Button>
          </Option>
        ))}
        <Option name={t('ownEngine')} how={t('ownEngineHow')}>
          <Button onClick={openOptions}>{t('setUp')}</Button>
        </Option>
        <Option name={t('glossOption')} how={t('glossHow')} note={choice.engine === 'gloss' ? t('inUse') : undefined}>
          <Button
            onClick={() => {
              english.keepGloss();
              onDone();
            }}
          >
            {t('useGloss')}
          </Button>
        </Option>
      </ul>
      {!first && choice.engine !== 'gloss' && (
        <Toggle
          label={t('fillOption')}
          checked={choice.fillGaps === true}
          onChange={(fillGaps) => offers.choose({ fillGaps })}
        />
      )}
      {first && <p class="english-soft">{t('cardRemembered')}</p>}
      {onClose && (
        <Button kind="quiet" onClick={onClose}>
          {t('closeCard')}
        </Button>
      )}
    </div>
  );
}

interface OptionProps {
  name: string;
  how: string;
  note?: string;
  children: ComponentChildren;
}

function Option({ name, how, note, children }: OptionProps) {
  return (
    <li>
      <div>
        <strong>{name}</strong>
        {note && <span class="english-soft"> · {note}</span>}
        <p>{how}</p>
      </div>
      {children}
    </li>
  );
}
