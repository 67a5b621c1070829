import { type WordFacts, type WordState, wordStates } from '@/lib/words/words';
import { Button } from '../../ui/Button';
import type { WordText } from './strings';

export interface CardActionsProps {
  /** Undefined while nothing is known of the word. */
  facts: WordFacts | undefined;
  t: WordText;
  onKeep: () => void;
  onState: (state: WordState) => void;
}

/** Buttons that say what is so and change it; not radio buttons, whose arrow keys would be taken from the words. */
export function CardActions({ facts, t, onKeep, onState }: CardActionsProps) {
  const kept = (facts?.kept.length ?? 0) > 0;
  const state = facts?.state ?? 'new';
  return (
    <div class="word-card-actions">
      <Button kind={kept ? 'secondary' : 'primary'} icon={kept ? 'check' : 'star'} pressed={kept} onClick={onKeep}>
        {t(kept ? 'kept' : 'keep')}
      </Button>
      <fieldset class="word-card-states">
        <legend class="ui-hidden">{t('howWell')}</legend>
        {wordStates.map((one) => (
          <Button
            key={one}
            kind="quiet"
            icon={one === state ? 'check' : undefined}
            pressed={one === state}
            onClick={() => onState(one)}
          >
            {t(one)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
