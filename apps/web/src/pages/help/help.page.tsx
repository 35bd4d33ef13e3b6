import { useTranslation } from '../../language/use-translation';
import { useAccount } from '../../api/session';
import { QuestionList } from '../../features/help/question-list';
import { QUESTIONS_OF } from '../../features/help/questions';
import { Card, Page } from '../../ui/page';

/** Short answers to what people ask, their own group's first. */
export function HelpPage() {
  const { t } = useTranslation('help');
  const { group } = useAccount();
  return (
    <Page title={t('title')} lead={t('lead')} width="reading">
      <Card title={t(`group.${group}`)}>
        <QuestionList questions={QUESTIONS_OF[group]} />
      </Card>
      <Card title={t('group.everybody')}>
        <QuestionList questions={QUESTIONS_OF.everybody} />
      </Card>
    </Page>
  );
}
