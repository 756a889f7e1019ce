"use client";

import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { SECTIONS } from "./sections";

const INDEX = "/console/settings";
const LINKS = [...SECTIONS, { href: INDEX, label: "Your account" }] as const;

/** The screens of the settings: a row on a desk; on a phone the way back to their list. */
export function SettingsNav() {
	const path = usePathname() ?? "";
	const isCurrent = (href: string) =>
		href === INDEX ? path === href : path === href || path.startsWith(`${href}/`);
	return (
		<nav aria-label="Settings" className="border-b md:px-3">
			{path === INDEX ? null : (
				<Link
					href={INDEX}
					className="flex min-h-11 items-center gap-1 px-3 text-sm font-medium text-muted-foreground hover:text-foreground focus-visible:-outline-offset-2 md:hidden"
				>
					<ChevronLeft aria-hidden="true" className="size-4" />
					All settings
				</Link>
			)}
			<div className="flex flex-wrap max-md:hidden">
				{LINKS.map(({ href, label }) => (
					<Link
						key={href}
						href={href}
						aria-current={isCurrent(href) ? "page" : undefined}
						className="-mb-px flex min-h-11 items-center border-b-2 border-transparent px-2 text-sm font-medium whitespace-nowrap 2xl:px-3 text-muted-foreground transition-colors duration-150 hover:text-foreground focus-visible:-outline-offset-2 aria-[current=page]:border-primary aria-[current=page]:text-foreground"
					>
						{label}
					</Link>
				))}
			</div>
		</nav>
	);
}
