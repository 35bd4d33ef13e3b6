import { useTranslation } from '../language/use-translation';
import { Note } from '../ui/note';
import { useWritesOf } from './use-outbox';
import { WriteCard } from './write-card';

/** On the page of a thing: what is on its way to the server and what needs a decision. Nothing while there is nothing. */
export function WritesOf({ id }: { readonly id: string }) {
  const { t } = useTranslation('outbox');
  const writes = useWritesOf(id).filter(({ state }) => state !== 'sent');
  if (writes.length === 0) return null;
  const isParked = writes.some(({ state }) => state === 'parked');
  return (
    <Note tone={isParked ? 'warning' : 'info'} title={t(isParked ? 'decide.title' : 'open.title')} live>
      <ol role="list" className="writes">
        {writes.map((write) => (
          <li key={write.sequence}>
            <WriteCard write={write} />
          </li>
        ))}
      </ol>
    </Note>
  );
}
