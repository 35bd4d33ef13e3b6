import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { useLanguage } from '../../language/use-language';
import { Facts } from '../../ui/page';
import { OrganisationName, OrganisationNames } from './names';
import { ApprovalBadge } from './pledge-state';

type Pledge = Schemas['PledgeView'];

/** What is said about the pledge as a whole, with who wrote and who released it. */
export function PledgeFacts({ pledge }: { readonly pledge: Pledge }) {
  const { t } = useTranslation('pledges');
  const { format } = useLanguage();
  return (
    <Facts
      facts={[
        { name: t('fileNumber'), value: pledge.fileNumber ?? t('noFileNumber') },
        { name: t('giver'), value: <OrganisationName id={pledge.giverId} /> },
        { name: t('dueOn'), value: pledge.dueOn && format.day(pledge.dueOn) },
        { name: t('visibility.title'), value: t(`visibility.${pledge.visibility}`) },
        {
          name: t('firstCall'),
          value: pledge.firstCallId && (
            <>
              <OrganisationName id={pledge.firstCallId} />
              {pledge.firstCallUntil ? ` ${t('until', { day: format.day(pledge.firstCallUntil) })}` : null}
            </>
          ),
        },
        {
          name: t('operators'),
          value:
            pledge.operatorIds.length > 0 ? (
              <OrganisationNames ids={pledge.operatorIds} />
            ) : (
              t('operatorsNone')
            ),
        },
        {
          name: t('writtenBy'),
          value:
            pledge.writtenBy &&
            t('byAt', { name: pledge.writtenBy.name, when: format.instant(pledge.writtenAt) }),
        },
        { name: t('release.title'), value: <ApprovalBadge pledge={pledge} /> },
        {
          name: pledge.approval === 'refused' ? t('release.returnedBy') : t('release.releasedBy'),
          value:
            pledge.approvedBy &&
            pledge.approvedAt &&
            t('byAt', { name: pledge.approvedBy.name, when: format.instant(pledge.approvedAt) }),
        },
        {
          name: pledge.approval === 'refused' ? t('release.note') : t('release.reference'),
          value: pledge.approvalReference,
        },
      ]}
    />
  );
}
