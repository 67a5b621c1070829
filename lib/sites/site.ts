/**
 * What we may know about one outlet beyond what its pages say. Everything but `id`, `name` and `hosts` is only for
 * pages on which the general reader fails, and each such rule has a page of our own in `test/pages/`.
 */
export interface Site {
  /** Kebab-case, unique. */
  id: string;
  /** As the outlet writes itself: '人民网'. */
  name: string;
  /** English name for the interface: 'People's Daily Online'. */
  nameEn: string;
  region: 'mainland' | 'hong-kong' | 'macau' | 'taiwan' | 'singapore' | 'malaysia' | 'international';
  /** Registrable domains or hosts; subdomains are included. */
  hosts: readonly string[];
  /** Restricts an outlet of many languages to its Chinese pages: path prefixes ('/zh/', '/chinese/'). */
  paths?: readonly string[];
  /** Where the English of an article stands, by its address; only what is known for sure of the outlet. */
  editions?: readonly EditionRule[];
  /** CSS selectors, tried in order. */
  rules?: {
    body?: readonly string[];
    title?: readonly string[];
    publishedAt?: readonly string[];
    source?: readonly string[];
    byline?: readonly string[];
    remove?: readonly string[];
  };
}

/** How an article's address becomes that of its English. */
export interface EditionRule {
  /** Of the Chinese article's path, from its start to its end. */
  path: RegExp;
  /** Path of the other page on the same host; $1 … are the groups of `path`. */
  to: string;
  /** What the outlet calls that page. */
  label: string;
  /** Whether that page holds both languages side by side or is made for this article, and not merely its likely namesake. */
  dual?: boolean;
}
