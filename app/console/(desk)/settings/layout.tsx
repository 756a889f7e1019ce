import type { ReactNode } from "react";
import { SettingsNav } from "@/components/settings/settings-nav";
import { admit } from "../../admit";

/** Admins see the company's screens beside their own account; everybody else their account only. */
export default async function SettingsLayout({ children }: { children: ReactNode }) {
	const { rep } = await admit("/console/settings");
	return (
		<>
			{rep.role === "admin" ? <SettingsNav /> : null}
			{children}
		</>
	);
}
