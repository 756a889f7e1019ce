import { Alert, AlertDescription, AlertTitle } from "@/components/ui/alert";
import { Copyable } from "@/components/ui/copyable";
import type { FreshLink } from "./use-team";

/** The one time the link is shown. */
export function FreshLinkNotice({ to, link, mailed }: FreshLink) {
	return (
		<Alert tone="success" role="status">
			<AlertTitle>
				{mailed ? `The link went to ${to} by mail.` : `Pass this link on to ${to}.`}
			</AlertTitle>
			<AlertDescription className="grid gap-2">
				<p>It works once, within seven days, and is not shown again.</p>
				<Copyable text={link} what="link" />
			</AlertDescription>
		</Alert>
	);
}
