import { NothingHere } from "@/components/console/nothing-here";

export default function NotInTheConsole() {
	return (
		<NothingHere>
			The contact or conversation may have been merged with another or forgotten, or the link lost a
			letter on its way.
		</NothingHere>
	);
}
