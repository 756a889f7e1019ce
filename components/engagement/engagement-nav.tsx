"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const LINKS = [
	{ href: "/console/engagement", label: "Recommendations" },
	{ href: "/console/engagement/approval", label: "To approve" },
	{ href: "/console/engagement/sequences", label: "Sequences" },
] as const;

export function EngagementNav() {
	const path = usePathname();
	return (
		<nav
			aria-label="Engagement"
			className="relative flex gap-1 overflow-x-auto border-b px-3 [scrollbar-width:none] md:px-5"
		>
			{LINKS.map(({ href, label }) => (
				<Link
					key={href}
					href={href}
					aria-current={path === href ? "page" : undefined}
					className="-mb-px flex min-h-11 items-center border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-muted-foreground transition-colors duration-150 hover:text-foreground focus-visible:-outline-offset-2 aria-[current=page]:border-primary aria-[current=page]:text-foreground"
				>
					{label}
				</Link>
			))}
		</nav>
	);
}
