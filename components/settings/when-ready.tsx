"use client";

import type { ReactNode } from "react";
import { useReady } from "@/components/console/use-ready";

/** Fields wait for the page's script: what is typed before it would be lost. */
export function WhenReady({ children }: { children: ReactNode }) {
	const ready = useReady();
	return (
		<fieldset disabled={!ready} className="contents">
			{children}
		</fieldset>
	);
}
