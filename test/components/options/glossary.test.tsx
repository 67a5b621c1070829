// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { undoOf } from '@/components/options/glossary/terms';
import { optionsPage } from './options-page';

const page = optionsPage();
const term = (zh: string, en: string, host = '') => ({ zh, en, host });
const rows = () => page.all('.term-table tbody tr').map((row) => row.textContent);
const add = async (zh: string, en: string, site = '') => {
  const fields = '.term-form[aria-label="Add a term"] .ui-field';
  const [zhField, enField, siteField] = page.all(`${fields} input`);
  for (const [element, text] of [
    [zhField, zh],
    [enField, en],
    [siteField, site],
  ] as const)
    await page.after(() => {
      (element as HTMLInputElement).value = text;
      element?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await page.click('.term-form[aria-label="Add a term"] button');
};
const file = (text: string, name = 'terms.csv') => new File([text], name, { type: 'text/csv' });
const drop = (given: File) =>
  page.after(() => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['Files'], files: [given] } });
    window.dispatchEvent(event);
  });

describe('terms', () => {
  it('are added, newest first, and are ready for the next', async () => {
    await page.show();
    expect(page.text('section[aria-labelledby=glossary]')).toContain('No terms yet');
    await add('雄安新区', "Xiong'an New Area");
    await add('阿里巴巴', '', 'https://www.caixin.com/finance');
    expect(page.glossary.get()).toEqual([term('雄安新区', "Xiong'an New Area"), term('阿里巴巴', '', 'caixin.com')]);
    expect(rows()[0]).toMatch(/阿里巴巴keep as iscaixin\.com/);
    expect(rows()[1]).toMatch(/雄安新区Xiong'an New Areaeverywhere/);
    expect((document.activeElement as HTMLInputElement).value).toBe('');
  });

  it.each([
    ['', 'x', '', 'Enter the Chinese'],
    ['国', 'x', 'not a host', 'This is no site'],
    ['中'.repeat(101), 'x', '', 'too long'],
    ['國務院', 'x', '', 'in the list already'],
  ])('are refused with a reason: %s %s %s', async (zh, en, site, reason) => {
    page.glossary.set([term('国务院', 'State Council')]);
    await page.show();
    await add(zh, en, site);
    expect(page.text('.term-form .ui-error')).toContain(reason);
    expect(page.glossary.get()).toHaveLength(1);
  });

  it('may differ from site to site', async () => {
    page.glossary.set([term('国务院', 'State Council')]);
    await page.show();
    await add('国务院', 'Cabinet', 'caixin.com');
    expect(page.glossary.get()).toHaveLength(2);
  });

  it('are edited in their place, and the edit is taken back', async () => {
    page.glossary.set([term('国务院', 'Council'), term('外交部', 'MFA')]);
    await page.show();
    await page.click('[aria-label="Edit 国务院"]');
    const edited = '.term-form[aria-label="Edit 国务院"]';
    expect(document.activeElement?.closest('form')?.getAttribute('aria-label')).toBe('Edit 国务院');
    const english = page.all(`${edited} input`)[1] as HTMLInputElement;
    await page.after(() => {
      english.value = 'State Council';
      english.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.click(`${edited} button`, 'Save');
    expect(page.glossary.get()).toEqual([term('国务院', 'State Council'), term('外交部', 'MFA')]);
    await page.click('.ui-toast-action', 'Undo');
    expect(page.glossary.get()).toEqual([term('国务院', 'Council'), term('外交部', 'MFA')]);
    expect(page.text('.ui-toast')).toContain('Undone');
  });

  it('stay as they were when an edit is left with Escape, and the focus returns', async () => {
    page.glossary.set([term('国务院', 'Council')]);
    await page.show();
    await page.click('[aria-label="Edit 国务院"]');
    await page.after(() =>
      page.all('.term-table input')[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(rows()[0]).toContain('Council');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit 国务院');
    expect(page.services.glossary.change).not.toHaveBeenCalled();
  });

  it('are removed, with the focus on the next, and come back where they were', async () => {
    page.glossary.set([term('甲', 'A'), term('乙', 'B'), term('丙', 'C')]);
    await page.show();
    await page.click('[aria-label="Remove 乙"]');
    expect(page.glossary.get().map(({ zh }) => zh)).toEqual(['甲', '丙']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove 甲');
    await page.click('.ui-toast-action', 'Undo');
    expect(page.glossary.get().map(({ zh }) => zh)).toEqual(['甲', '乙', '丙']);
  });

  it('are found in either script, by English and by site', async () => {
    page.glossary.set([term('国务院', 'State Council'), term('台积电', 'TSMC', 'cna.com.tw')]);
    await page.show();
    for (const query of ['國務', 'state', 'COUNCIL 国']) {
      await page.type('section[aria-labelledby=glossary] input[type=search]', query);
      expect(rows()).toHaveLength(1);
      expect(rows()[0]).toContain('国务院');
    }
    await page.type('section[aria-labelledby=glossary] input[type=search]', 'cna');
    expect(rows()[0]).toContain('TSMC');
    await page.type('section[aria-labelledby=glossary] input[type=search]', 'zzz');
    expect(page.text('section[aria-labelledby=glossary]')).toContain('No such term');
  });

  it('are drawn a hundred at a time', async () => {
    page.glossary.set(Array.from({ length: 250 }, (_, i) => term(`词${i}`, `word ${i}`)));
    await page.show();
    expect(rows()).toHaveLength(100);
    await page.click('button', 'Show 100 more');
    await page.click('button', 'Show 50 more');
    expect(rows()).toHaveLength(250);
    expect(page.text('section[aria-labelledby=glossary]')).toContain('250 terms');
  });

  it('follow what another page changes', async () => {
    await page.show();
    await page.after(() => page.glossary.changeElsewhere([term('丁', 'D')]));
    expect(rows()[0]).toContain('丁');
  });

  it('say so where they cannot be read', async () => {
    page.services.glossary.load.mockRejectedValue(new Error('disk'));
    await page.show();
    expect(page.one('.ui-notice', 'glossary could not be read')).toBeDefined();
  });
});

describe('files', () => {
  it('bring terms in, tell what came of each line, and are taken back', async () => {
    page.glossary.set([term('国务院', 'Council'), term('外交部', 'Ministry of Foreign Affairs')]);
    await page.show();
    await drop(
      file('国务院,State Council\n外交部,Ministry of Foreign Affairs\n央行,PBC\n,nothing\n雄安,X,not a host\n'),
    );
    const report = page.text('.import-report');
    expect(report).toContain('Import of terms.csv');
    expect(report).toContain('New terms: 1');
    expect(report).toContain('other English than before: 1');
    expect(report).toContain('there already: 1');
    expect(report).toContain('could not be used: 2');
    expect(report).toMatch(/Line 4.*no Chinese/);
    expect(report).toMatch(/Line 5.*the site is no site/);
    expect(page.glossary.get().map(({ en }) => en)).toEqual(['State Council', 'Ministry of Foreign Affairs', 'PBC']);
    await page.click('.import-report button', 'Undo');
    expect(page.glossary.get().map(({ en }) => en)).toEqual(['Council', 'Ministry of Foreign Affairs']);
    expect(page.all('.import-report')).toHaveLength(0);
  });

  it('are also chosen', async () => {
    await page.show();
    const chooser = page.one<HTMLInputElement>('section[aria-labelledby=glossary] input[type=file]');
    Object.defineProperty(chooser, 'files', { value: [file('央行\tPBC', 'terms.tsv')] });
    await page.after(() => chooser.dispatchEvent(new Event('change', { bubbles: true })));
    expect(page.glossary.get()).toEqual([term('央行', 'PBC')]);
  });

  it('that hold nothing, or too much, change nothing and say so', async () => {
    await page.show();
    await drop(file('  \n', 'empty.csv'));
    expect(page.one('.ui-notice', 'empty.csv could not be read')).toBeDefined();
    page.services.glossary.change.mockRejectedValueOnce(new TypeError('not a glossary'));
    await drop(file('央行,PBC'));
    expect(page.one('.ui-notice', '20,000')).toBeDefined();
  });

  it.each([
    ['CSV', 'duizhao-glossary.csv', '央行,"People, the bank",caixin.com'],
    ['TSV', 'duizhao-glossary.tsv', '央行\tPeople, the bank\tcaixin.com'],
  ])('take terms out as %s', async (form, name, line) => {
    page.glossary.set([term('央行', 'People, the bank', 'caixin.com')]);
    await page.show();
    await page.click('button', `Export as ${form}`);
    expect(page.services.glossary.download).toHaveBeenCalledWith(name, expect.stringContaining(line));
  });
});

describe('the start set', () => {
  it('is switched off and on', async () => {
    await page.show();
    await page.click('label', 'Use the start set');
    expect(page.services.glossary.setCommon).toHaveBeenCalledWith(false);
  });

  it('can be looked into', async () => {
    await page.show();
    const details = page.one<HTMLDetailsElement>('.common-terms');
    expect(details.textContent).toContain('2 terms');
    await page.after(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(page.all('.common-list dt').map((dt) => dt.textContent)).toEqual(['国务院', '外交部']);
    await page.type('.common-terms input', '外交');
    expect(page.all('.common-list dd').map((dd) => dd.textContent)).toEqual(['Ministry of Foreign Affairs']);
  });
});

describe('undoOf', () => {
  it('leaves alone what was changed since', () => {
    const before = [term('甲', 'A'), term('乙', 'B')];
    const after = [term('甲', 'A2')];
    expect(undoOf(before, after)([term('甲', 'A2'), term('丙', 'C')])).toEqual([
      term('甲', 'A'),
      term('乙', 'B'),
      term('丙', 'C'),
    ]);
  });
});
