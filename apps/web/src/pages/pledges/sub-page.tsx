import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { Page } from '../../ui/page';

/** Back to the pledge, named by its file number. */
function BackToPledge({ pledge }: { readonly pledge: Schemas['PledgeView'] }) {
  const { t } = useTranslation('pledges');
  return (
    <Link to="/pledges/$id" params={{ id: pledge.id }} className="back">
      <ChevronLeft aria-hidden="true" />
      {t('backTo', { title: pledge.fileNumber ?? pledge.title })}
    </Link>
  );
}

interface SubPageProps {
  readonly pledge: Schemas['PledgeView'];
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children: ReactNode;
  readonly width?: 'reading' | 'content';
}

/** A page about one thing to do with the pledge. */
export const SubPage = ({ pledge, title, lead, width = 'reading', children }: SubPageProps) => (
  <Page title={title} lead={lead} above={<BackToPledge pledge={pledge} />} width={width}>
    {children}
  </Page>
);
