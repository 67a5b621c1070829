import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import type { ExportChoice } from './library-services';
import { useTexts } from './texts';

export interface ExportMenuProps {
  exporters: readonly ExportChoice[];
  /** The button's words, or its accessible name where it is an icon only. */
  label: string;
  /** What will be exported. */
  heading: string;
  onExport: (exporter: string) => void;
  compact?: boolean;
  disabled?: boolean;
}

/** A button that opens the list of formats. Escape, a click elsewhere or a choice close it. */
export function ExportMenu({ exporters, label, heading, onExport, compact, disabled }: ExportMenuProps) {
  const { language } = useTexts();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const panel = useId();
  useEffect(() => {
    if (!open) return;
    const menu = root.current;
    menu?.querySelector<HTMLElement>('.export-panel button')?.focus();
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation(); // the view around has an Escape of its own
      event.preventDefault();
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    };
    menu?.addEventListener('keydown', press);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      menu?.removeEventListener('keydown', press);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const toggle = () => setOpen((was) => !was);
  return (
    <div class="export-menu" ref={root}>
      {compact ? (
        <IconButton
          icon="download"
          label={label}
          onClick={toggle}
          expanded={open}
          controls={panel}
          disabled={disabled}
        />
      ) : (
        <Button icon="download" onClick={toggle} expanded={open} controls={panel} disabled={disabled}>
          {label}
        </Button>
      )}
      {open && (
        <div class="export-panel" id={panel}>
          <p class="export-heading" id={`${panel}-heading`}>
            {heading}
          </p>
          <ul aria-labelledby={`${panel}-heading`}>
            {exporters.map((exporter) => (
              <li key={exporter.id}>
                <button
                  type="button"
                  data-exporter={exporter.id}
                  onClick={() => {
                    close();
                    onExport(exporter.id);
                  }}
                >
                  <span class="export-name">
                    {exporter.label[language]} <small>{exporter.extension}</small>
                  </span>
                  <span class="export-hint">{exporter.hint[language]}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
