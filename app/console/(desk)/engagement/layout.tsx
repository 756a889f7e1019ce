import type { ReactNode } from "react";
import { EngagementNav } from "@/components/engagement/engagement-nav";

export default function EngagementLayout({ children }: { children: ReactNode }) {
	return (
		<>
			<EngagementNav />
			{children}
		</>
	);
}
