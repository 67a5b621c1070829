import { useId } from 'preact/hooks';

export interface ProgressProps {
  label: string;
  /** 0…1; null while nobody knows how much remains. */
  value: number | null;
  /** What stands beside the bar: '12 of 50 MB'. */
  note?: string;
}

/** A bar for work that takes a while. The note is beside it for eyes only: a bar tells its own value. */
export function Progress({ label, value, note }: ProgressProps) {
  const id = useId();
  return (
    <span class="ui-progress">
      <label class="ui-label" for={id}>
        {label}
      </label>
      <progress id={id} max={1} value={value ?? undefined} />
      {note && (
        <span class="ui-hint" aria-hidden="true">
          {note}
        </span>
      )}
    </span>
  );
}
