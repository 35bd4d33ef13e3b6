import { referenceIn, WrittenPdf } from './written-pdf.js';

/** What PDF/A demands of everything in the description of a file that it does not know itself (ISO 19005-2, 6.6.2.3). */
const UA_SCHEMA = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>`;

/**
 * One file that is PDF/UA-1 and PDF/A-2a, from the same document written as either: the compiler checks it against both
 * and claims one. Such files differ in their description and in the intended colours alone; to the accessible file both
 * are added from the archivable one, and nothing in it is touched.
 * @throws Error where the typesetter writes its files in another way.
 */
export function alsoArchivable(accessible: Uint8Array, archivable: Uint8Array): Uint8Array<ArrayBuffer> {
  const [file, other] = [new WrittenPdf(accessible), new WrittenPdf(archivable)];
  const root = referenceIn(file.trailer, '/Root');
  const catalogue = file.object(root);
  const otherCatalogue = other.object(referenceIn(other.trailer, '/Root'));
  const intent = other.object(referenceIn(other.object(referenceIn(otherCatalogue, '/OutputIntents'))));
  const [intentNumber, profileNumber] = [file.size, file.size + 1];
  return file.with(
    new Map([
      [
        referenceIn(catalogue, '/Metadata'),
        described(other.object(referenceIn(otherCatalogue, '/Metadata'))),
      ],
      [root, inserted(catalogue, '/Type /Catalog', `/OutputIntents [${intentNumber} 0 R]\n  /Type /Catalog`)],
      [
        intentNumber,
        intent.replace(/\/DestOutputProfile \d+ 0 R/, `/DestOutputProfile ${profileNumber} 0 R`),
      ],
      [profileNumber, other.object(referenceIn(intent, '/DestOutputProfile'))],
    ]),
  );
}

/** The description of the archivable file that names the accessible standard as well. */
function described(stream: string): string {
  const [, xmp = ''] = /\nstream\n([\s\S]*)\nendstream$/.exec(stream) ?? [];
  const both = [
    [
      '<rdf:Description rdf:about=""',
      '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
    ],
    ['<pdfaExtension:schemas><rdf:Bag>', `<pdfaExtension:schemas><rdf:Bag>${UA_SCHEMA}`],
    ['<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>'],
  ].reduce((text, [at = '', instead = '']) => inserted(text, at, instead), xmp);
  return `<<\n  /Length ${both.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${both}\nendstream`;
}

function inserted(text: string, at: string, instead: string): string {
  if (!text.includes(at)) throw new Error(`The typesetter wrote a file without ${at}`);
  return text.replace(at, () => instead);
}
