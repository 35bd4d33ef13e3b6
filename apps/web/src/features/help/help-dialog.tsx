import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import { Dialog } from '../../ui/dialog';
import { QuestionList } from './question-list';
import { type HelpSection, QUESTIONS } from './section';

interface HelpDialogProps {
  readonly section: HelpSection;
  readonly onClose: () => void;
}

const PARTS = ['purpose', 'next', 'seen'] as const;

/** At the side of a page: what it is for, what happens next, who sees what, and what people ask there. */
export default function HelpDialog({ section, onClose }: HelpDialogProps) {
  const { t } = useTranslation('help');
  return (
    <Dialog open side title={t(`here.${section}.title`)} onClose={onClose}>
      {PARTS.map((part) => (
        <section key={part}>
          <h3>{t(`here.${part}`)}</h3>
          <p>{t(`here.${section}.${part}`)}</p>
        </section>
      ))}
      <section>
        <h3>{t('here.questions')}</h3>
        <QuestionList questions={QUESTIONS[section]} />
      </section>
      <p>
        <Link to="/help" onClick={onClose}>
          {t('here.all')}
        </Link>
      </p>
    </Dialog>
  );
}
