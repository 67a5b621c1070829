// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Allow } from '@/components/allow/Allow';
import type { AllowQuestion } from '@/components/allow/allow-services';

const services = { allow: vi.fn(async () => true), close: vi.fn() };
const root = document.createElement('div');
document.body.append(root);

const draw = (question: AllowQuestion) =>
  act(() => render(<Allow question={question} services={services} language="en" />, root));
const press = (words: string) =>
  act(async () => {
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words)?.click();
    await new Promise((later) => setTimeout(later));
  });

beforeEach(() => {
  vi.clearAllMocks();
  render(null, root);
});

describe('the page that asks for a host', () => {
  const question: AllowQuestion = { reason: 'edition', hosts: ['en.news.example'] };

  it('names the host and asks the browser for nothing by itself', async () => {
    await draw(question);
    expect(root.textContent).toContain('en.news.example');
    expect(root.textContent).toContain('English edition');
    expect(services.allow).not.toHaveBeenCalled();
  });

  it('closes when the host is given', async () => {
    await draw(question);
    await press('Allow');
    expect(services.allow).toHaveBeenCalledOnce();
    expect(services.close).toHaveBeenCalledOnce();
  });

  it('stays, and says so, where the browser gives nothing', async () => {
    await draw({ reason: 'model', hosts: ['models.example', 'mirror.example'] });
    services.allow.mockRejectedValueOnce(new Error('gesture'));
    await press('Allow');
    expect(services.close).not.toHaveBeenCalled();
    expect(root.textContent).toContain('did not give');
    expect([...root.querySelectorAll('li')].map((li) => li.textContent)).toEqual(['models.example', 'mirror.example']);
  });

  it('can be left', async () => {
    await draw(question);
    await press('Not now');
    expect(services.allow).not.toHaveBeenCalled();
    expect(services.close).toHaveBeenCalledOnce();
  });

  it('has nothing to allow where it was opened without a host', async () => {
    await draw({ reason: 'edition', hosts: [] });
    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent?.trim())).toEqual(['Not now']);
  });
});
