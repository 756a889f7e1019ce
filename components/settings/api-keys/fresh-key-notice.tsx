import { Alert, AlertDescription, AlertTitle } from "@/components/ui/alert";
import { Copyable } from "@/components/ui/copyable";
import type { FreshKey } from "./use-api-keys";

/** The one time the key is shown. */
export function FreshKeyNotice({ fresh: { name, key } }: { fresh: FreshKey }) {
	return (
		<Alert tone="success" role="status">
			<AlertTitle>Copy the key of “{name}” now: it is not shown again.</AlertTitle>
			<AlertDescription>
				<Copyable text={key} what="key" />
			</AlertDescription>
		</Alert>
	);
}
