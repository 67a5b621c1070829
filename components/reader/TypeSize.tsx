import { IconButton } from '../ui/IconButton';
import type { ChoicesProps } from './appearance-choices';
import { largestType, smallestType, typeStep } from './preference-steps';
import { useTexts } from './texts';

export function TypeSize({ preferences: { typeSize }, onPreferences }: ChoicesProps) {
  const { t } = useTexts();
  return (
    <fieldset class="appearance-size">
      <legend class="ui-hidden">{t('typeSize')}</legend>
      <span class="ui-label" aria-hidden="true">
        {t('typeSize')}
      </span>
      <IconButton
        icon="minus"
        label={t('smaller')}
        disabled={typeSize <= smallestType}
        onClick={() => onPreferences({ typeSize: typeStep(typeSize, -1) })}
      />
      <output>{Math.round(typeSize * 100)}%</output>
      <IconButton
        icon="plus"
        label={t('larger')}
        disabled={typeSize >= largestType}
        onClick={() => onPreferences({ typeSize: typeStep(typeSize, 1) })}
      />
    </fieldset>
  );
}
