import { CircleAlert, Info, X } from 'lucide-react';
import { barWords } from '#shared/words/bars';
import { useUi, useWorkspace } from '../store/context';

const icons = { problem: CircleAlert, info: Info } as const;

/** What the person must know now, until it is dismissed or no longer so. */
export function NoticeBar() {
  const { ui } = useWorkspace();
  const notice = useUi((state) => state.notice);
  if (notice === null) return null;
  const Icon = icons[notice.tone];
  return (
    <div role="alert" className={`notice notice-${notice.tone}`}>
      <Icon aria-hidden size={18} />
      <p>
        <strong>{barWords.noticeTitle(notice.title)}</strong> {notice.detail}
      </p>
      <button
        type="button"
        className="plain icon-only"
        aria-label={barWords.dismiss}
        onClick={() => ui.tell(null)}
      >
        <X aria-hidden size={16} />
      </button>
    </div>
  );
}
