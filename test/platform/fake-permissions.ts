import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Registered {
  id: string;
  matches?: string[];
  excludeMatches?: string[];
}

/** Gives the browser in memory what it lacks: permissions that are granted or not, and registered scripts. */
export function fakePermissions() {
  const granted = new Set<string>();
  const scripts = new Map<string, Registered>();
  const origins = ({ origins: asked = [] }: { origins?: string[] }) => asked;
  const permissions = {
    contains: vi.fn(async (asked: { origins?: string[] }) => origins(asked).every((origin) => granted.has(origin))),
    remove: vi.fn(async (asked: { origins?: string[] }) => {
      for (const origin of origins(asked)) granted.delete(origin);
      return true;
    }),
  };
  const scripting = {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.flatMap((id) => scripts.get(id) ?? []),
    registerContentScripts: async (added: Registered[]) => {
      for (const script of added) {
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        scripts.set(script.id, script);
      }
    },
    updateContentScripts: async (changed: Registered[]) => {
      for (const script of changed) scripts.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
  };
  Object.assign(fakeBrowser, { permissions, scripting });
  return { granted, scripts, permissions };
}
