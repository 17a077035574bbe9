/**
 * The addresses of a work, written so that two ways of writing one come out alike.
 *
 * @module
 */

export interface Address {
  /** The field it stands in. */
  field: 'DOI' | 'URL';
  /** `arxiv:2407.21783`, `doi:10.1000/182`, `example.org/a`. */
  address: string;
}

/** The number of a preprint, with the version if one is named: two versions are two works. */
const ARXIV = /(?:arxiv\.org\/(?:abs|pdf|html)\/|10\.48550\/arxiv\.)(\d{4}\.\d{4,5}(?:v\d+)?)/i;

/** The addresses a source gives. */
export function addressesOf({ DOI, URL: url }: Readonly<Record<string, unknown>>): Address[] {
  const addresses: Address[] = [];
  if (typeof DOI === 'string') addresses.push({ field: 'DOI', address: sameDoi(DOI) });
  if (typeof url === 'string') addresses.push({ field: 'URL', address: sameUrl(url) });
  return addresses;
}

function sameDoi(doi: string): string {
  const bare = doi.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '');
  const arxiv = ARXIV.exec(bare)?.[1];
  return arxiv ? `arxiv:${arxiv}` : `doi:${bare.toLowerCase()}`;
}

function sameUrl(url: string): string {
  const arxiv = ARXIV.exec(url)?.[1];
  if (arxiv) return `arxiv:${arxiv}`;
  if (/^https?:\/\/(?:dx\.)?doi\.org\//i.test(url)) return sameDoi(url);
  const [, host = '', rest = ''] = /^https?:\/\/(?:www\.)?([^/?#]*)(.*)$/i.exec(url.trim()) ?? [];
  return host === '' ? url : host.toLowerCase() + rest.replace(/\/(?=$|[?#])/, '');
}
