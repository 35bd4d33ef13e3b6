import { useMatches } from '@tanstack/react-router';
import { CircleQuestionMark } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Group } from '../../frame/group';
import { sectionOf } from './section';

const HelpDialog = lazy(() => import('./help-dialog'));

/** Opens the help about the page that is shown, without leaving it; fetched when it is first wanted. */
export function HelpHere({ group }: { readonly group: Group }) {
  const { t } = useTranslation('frame');
  const route = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '/' });
  const section = sectionOf(route.replace(/(?<=.)\/$/u, ''), group);
  const [open, setOpen] = useState(false);
  if (section === undefined) return null;
  return (
    <>
      <button type="button" className="page__help" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <CircleQuestionMark aria-hidden="true" />
        <span className="visually-hidden">{t('helpHere')}</span>
      </button>
      {open ? (
        <Suspense fallback={null}>
          <HelpDialog section={section} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
