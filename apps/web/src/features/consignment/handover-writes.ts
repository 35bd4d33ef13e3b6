import type { WriteWords } from '../../offline/outbox';
import type { Subject, Write } from '../../offline/writes';
import type { PhotoOfLine, RecordedHandover } from './handover-draft';

interface Way {
  /** Where the record goes, and where its photos go. */
  readonly record: string;
  readonly photos: string;
  readonly subject: Subject;
  readonly reference: string;
}

/** The record and its photos as they wait to be sent: first what both sides signed, then each photo by itself. */
export function handoverWrites(
  record: RecordedHandover,
  photos: readonly PhotoOfLine[],
  { subject, reference, ...way }: Way,
): Write<WriteWords>[] {
  const values = { title: reference };
  return [
    {
      ...{ method: 'POST', path: way.record, body: record, subject },
      words: { key: 'handover.receive', values },
    },
    ...photos.map(({ id, lineId, image }): Write<WriteWords> => ({
      ...{ method: 'POST', path: `${way.photos}?lineId=${lineId}&pictureId=${id}`, body: image, subject },
      ...{ words: { key: 'handover.picture', values }, partOf: record.id },
    })),
  ];
}
