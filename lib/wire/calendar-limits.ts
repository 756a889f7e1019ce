/** Years of holidays are far smaller; the screen says so before it sends anything. */
export const FILE_MAX_BYTES = 2 * 1024 * 1024;

export const FILE_TOO_LARGE =
	"That file is larger than 2 MB. Export a calendar with holidays only and choose that.";

export const NOT_TEXT =
	"That is not an iCal file: such a file ends in .ics and begins with BEGIN:VCALENDAR.";
