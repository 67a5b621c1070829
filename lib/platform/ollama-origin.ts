import { type Browser, browser } from '#imports';
import type { EngineConfig } from '../translate/engine';
import { isNearbyAddress, serviceAddress } from '../translate/engines/address';

/** The only rule of ours; a number of our choice. */
const ruleId = 11434;

/**
 * Lets a model server on the reader's own computer or network answer us. Ollama refuses requests that a browser extension
 * signs with its origin (403), unless the reader sets OLLAMA_ORIGINS; so the `Origin` header is taken off requests that
 * our own extension sends to the configured address, and off nothing else: no page gains anything by it. The rule lasts
 * for the browser's session, so this is called at each start of the background and whenever the engine's configuration
 * changes; null, or an address elsewhere, takes the rule away.
 *
 * Needs the permission 'declarativeNetRequestWithHostAccess' and the host permission that is asked for on saving.
 */
export async function alignOriginRule(config: EngineConfig | null): Promise<void> {
  const address = config && isNearbyAddress(config.address) ? serviceAddress(config.address) : null;
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [ruleId],
    addRules: address === null ? [] : [ruleFor(address)],
  });
}

function ruleFor(address: string): Browser.declarativeNetRequest.Rule {
  return {
    id: ruleId,
    action: { type: 'modifyHeaders', requestHeaders: [{ header: 'origin', operation: 'remove' }] },
    condition: {
      urlFilter: `|${new URL(address).origin}/`,
      // The host of our own pages: the extension's id in Chromium, in Firefox a number that is not `runtime.id`.
      initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
      resourceTypes: ['xmlhttprequest'],
    },
  };
}
