import { PauseCircle } from "lucide-react";
import type { ContactShown } from "@/lib/wire/console";

export function PausedBanner({ contact }: { contact: ContactShown | null }) {
	if (!contact?.pausedAt) return null;
	return (
		<p className="flex items-center gap-2 border-b border-paused-line bg-paused-surface px-4 py-2 text-sm text-paused">
			<PauseCircle aria-hidden="true" className="size-4 shrink-0" />
			All outreach is paused by {contact.pausedBy ?? "a colleague"}. The assistant does not answer.
		</p>
	);
}
