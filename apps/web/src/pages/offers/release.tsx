import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { goToMatch } from '../../features/match/go-to';
import type { Match } from '../../features/match/side';
import { useAnswers } from '../../features/match/use-answers';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

interface ReleaseProps {
  readonly match: Match;
  /** The other side. */
  readonly name: string;
}

/** Steps back from what was agreed, which the other side counts on: asked once more, since it has no undo. */
export function Release({ match, name }: ReleaseProps) {
  const { t } = useTranslation('offers');
  const { release } = useAnswers(match);
  const [asks, setAsks] = useState(false);
  const stay = (): void => setAsks(false);
  return (
    <>
      <Button wide weight="tertiary" onClick={() => setAsks(true)}>
        {t('answer.release')}
      </Button>
      <Dialog
        open={asks}
        title={t('release.title')}
        onClose={stay}
        actions={
          <>
            <Button
              onClick={() => {
                stay();
                void release().then(() => goToMatch(match.id));
              }}
            >
              {t('release.do')}
            </Button>
            <Button weight="secondary" onClick={stay}>
              {t('release.back')}
            </Button>
          </>
        }
      >
        <p>{t('release.what', { name })}</p>
      </Dialog>
    </>
  );
}
