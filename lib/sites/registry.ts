import { hongKong, macau } from './hong-kong-macau';
import { international } from './international';
import { mainlandFinance } from './mainland-finance';
import { mainlandNational } from './mainland-national';
import { mainlandPortals } from './mainland-portals';
import { mainlandRegional } from './mainland-regional';
import { overseas } from './overseas';
import { malaysia, singapore } from './singapore-malaysia';
import type { Site } from './site';
import { taiwan } from './taiwan';

/**
 * Every outlet that is known by name. The manifest is made from it, so detection runs on these sites and nowhere else
 * unless the reader asks for more. Used at build time too: nothing here may touch a browser's globals. The marks "pure"
 * let the bundler leave the list out of the detect script, whose entry point names it only for the manifest.
 */
export const sites: readonly Site[] = /* @__PURE__ */ join(
  mainlandNational,
  mainlandPortals,
  mainlandFinance,
  mainlandRegional,
  hongKong,
  macau,
  taiwan,
  singapore,
  malaysia,
  international,
  overseas,
);

const byHost = /* @__PURE__ */ index(sites);

/** Match patterns of all sites for the manifest: every host with its subdomains, restricted by path where a site is. */
export function matchPatterns(): string[] {
  return sites.flatMap(({ hosts, paths = ['/'] }) =>
    hosts.flatMap((host) => paths.map((path) => `*://*.${host}${path}*`)),
  );
}

/** The outlet that an address belongs to; undefined for any other address, valid or not. */
export function siteOf(url: string): Site | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  for (let host = hostname.replace(/\.$/, ''); host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const site = byHost.get(host);
    if (site) return !site.paths || site.paths.some((path) => pathname.startsWith(path)) ? site : undefined;
  }
  return undefined;
}

function join(...regions: readonly (readonly Site[])[]): readonly Site[] {
  return regions.flat();
}

function index(all: readonly Site[]): ReadonlyMap<string, Site> {
  return new Map(all.flatMap((site) => site.hosts.map((host) => [host, site] as const)));
}
