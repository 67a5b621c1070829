import { describe, expect, it } from 'vitest';
import { divideXml } from '@/lib/text/divide-xml';

describe('an XML text', () => {
  it.each([
    ['<a/>', '', '<a/>'],
    ['\ufeff<?xml version="1.0"?>\n<!-- <!DOCTYPE b> -->\n<a>1</a>\n', '', '<a>1</a>\n'],
    ['<!DOCTYPE a SYSTEM "a.dtd"> <!-- <b --> <a/>', '<!DOCTYPE a SYSTEM "a.dtd">', '<a/>'],
    ['<!DOC\u0001TYPE a [<!ENTITY x "">]><a/>', '<!DOCTYPE a [<!ENTITY x "">', ']><a/>'],
    ['<!-- never closed <a/>', '<!-- never closed <a/>', ''],
    ['<!DOCTYPE a><!DOCTYPE a []><a/>', '<!DOCTYPE a>', '<!DOCTYPE a []><a/>'],
    ['', '', ''],
    ['no markup', '', 'no markup'],
  ])('%j is divided where its root begins', (text, doctype, root) => {
    expect(divideXml(text)).toEqual({ doctype, root });
  });

  it('is divided also where millions of marks stand before its root', () => {
    expect(divideXml(`${' <!----><??>'.repeat(500_000)}<a/>`)).toEqual({ doctype: '', root: '<a/>' });
  });
});
