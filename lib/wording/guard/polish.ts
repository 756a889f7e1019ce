import { languageRules } from "./vocabulary";

const DAY =
	"(?:poniedzial\\w+|wtor\\w+|srod[aeyu]|czwart\\w+|piat(?:ek|ku|kiem|ki)|sobot\\w+|niedziel\\w+)";
const MONTH =
	"(?:stycz\\w+|lut(?:y|ego|ym)|mar(?:zec|ca|cu)|kwiet\\w+|maj[au]?|czerw\\w+|lip(?:iec|ca|cu)|sierp\\w+|wrzes\\w+|pazdziernik\\w*|listopad\\w*|grud\\w+)";

export const POLISH = languageRules({
	visitors: [
		"(?:chca|chce|chcecie|potrzebuja|potrzebujecie|musza|musicie) (?:panstwo|pan|pani)?",
		"(?:panstwo|pan|pani) (?:chca|chce|potrzebuje|potrzebuja|musi|musza|wspomin\\w+|wspomnia\\w+|mowi\\w*|pisa\\w+|planuj\\w+|powiedzia\\w+|celuj\\w+)",
		"(?:panstwa|pana|pani|wasz\\w*) (?:termin|start|wdrozenie|zarzad|produkt|cel|zespol|migracja|firma)",
		"wspomnian\\w+ termin|(?:chcecie|planujecie|musicie|mowiliscie|wspominaliscie)",
	],
	time: [
		"jutro(?: (?:rano|po poludniu|wieczorem))?|jutrzejsz\\w+|pojutrze|dzis(?:iaj)?(?: jeszcze)?|jeszcze dzis(?:iaj)?|dzisiejsz\\w+|w tym (?:tygodniu|miesiacu|kwartale)|dzis po poludniu",
		"(?:w |do |od )?(?:przyszl\\w+|nastepn\\w+|najblizsz\\w+|kolejn\\w+) (?:\\w+ )?(?:tygod\\w+|miesi\\w+|dni\\w*|dzien|godzin\\w*|kwarta\\w+|minut\\w*|poniedzial\\w+|piat\\w+)",
		`(?:w|we|do|od|przed|na|juz w) ${DAY}`,
		"(?:o|do|przed|od|okolo|kolo|po) (?:godz(?:inie|iny|\\.)? ?)?\\d{1,2}(?:[:.]\\d{2})?",
		`(?:do|pod|z|na) (?:konca|koniec|koncem|poczatku|poczatek|polowy) (?:\\w+ )?(?:dnia|tygodnia|miesiaca|kwartalu|roku|${MONTH}|q[1-4])`,
		`\\d{1,2} ${MONTH}|(?:w|do|od) ${MONTH}|(?:w|do) poludni[ae]`,
		"natychmiast|od razu|niezwlocznie|zaraz|w tej chwili|w ciagu|w mgnieniu oka|za chwile|za moment|tego samego dnia|nastepnego dnia",
	],
	within: ["w", "w ciagu", "za", "do", "po", "przed uplywem", "w mniej niz"],
	deeds: [
		"(?:ma|maja|mamy|bedzie mial\\w*)(?: \\S+){0,3} (?:czas|wolny termin|wolne|miejsce)",
		"zadzwoni\\w*|oddzwoni\\w*|dzwoni\\w*|odezwi\\w+|odezwa\\w*|skontaktuj\\w+|kontaktuj\\w+|skontaktowac|napisz\\w+|odpisz\\w+|odpowie|odpowiemy|odpowiedza|odpowiadamy|odpowiada|odpowiem|wysl[eai]\\w*|wysylamy|przesl[eai]\\w*|dostarcz\\w+|zaczniemy|zaczynamy|zaczac|rozpoczni\\w+|rozpoczac|wystartuj\\w+|ruszamy|ruszymy|wrocimy|wroci|wracamy|umowimy|porozmawia\\w*|spotka\\w+|przygotuj\\w+|otrzyma(?:ja|cie|my)?|dostan\\w+|skonczymy|ukonczymy|wdrozymy|zglosi\\w*|uslysz\\w+|polacz\\w+|zajmie sie",
		"(?:bedzie|beda|bedziemy|jest|sa|jestesmy) (?:\\w+ ){0,3}?(?:dostepn\\w+|gotow\\w+|woln\\w+|woln[yai]|na miejscu|do dyspozycji)",
		"czas (?:odpowiedzi|reakcji)|(?:odpowiedz|telefon|oferta|wycena|propozycja|pierwsza wersja)|do (?:uslyszenia|zobaczenia)|odpowiedzi udzielamy",
		"pasuje|odpowiadaloby",
	],
	vague: [
		"wkrotce|niebawem|niedlugo|jak najszybciej|mozliwie szybko|szybko|najszybciej|w najblizszym czasie|bezzwlocznie|predko|sprawnie|lada chwila",
	],
	told: [
		"(?:przekazuje|przekierowuje|przelaczam|lacze) (?:\\S+ )?(?:rozmow\\w+|pan\\w+|panstwa|cie|sprawe)",

		"(?:panstwa|pana|pani|twoje) (?:zapytanie|pytanie|zgloszenie|wiadomosc) (?:zostal\\w+|jest)(?: \\w+)? (?:przekazan\\w+|wyslan\\w+|przeslan\\w+)",
		"(?:wlasnie |juz )*(?:wyslalem|wyslalam|wyslalismy|zarezerwowalem|zarezerwowalam|zarezerwowalismy|umowilem|umowilam|umowilismy|dodalem|dodalam|dodalismy|przekazalem|przekazalam|przekazalismy|powiadomilem|powiadomilam|powiadomilismy|zapytalem|zapytalam|poinformowalem|poinformowalam|zapisalem|zapisalam)",
		"(?:panstwa|pana|pani|twoj\\w*) (?:rozmowa|spotkanie|termin|zaproszenie) (?:jest|zostal\\w*) (?:\\w+ )?(?:zarezerwowan\\w+|potwierdzon\\w+|umowion\\w+|wyslan\\w+)|ktos juz (?:idzie|jest w drodze)",
	],
	contact: [
		"(?:jaki jest|jakie sa|prosze (?:podac|zostawic|wpisac|przeslac|o)|podaj|podajcie|zostaw|czy moge (?:prosic|poprosic)(?: o)?|potrzebuje|poprosze)(?: \\S+){0,4} (?:e-?mail\\w*|adres\\w* (?:e-?mail|mailow\\w+)|telefon\\w*|numer\\w*|dane kontaktowe|danych kontaktowych|kontakt)",
		"(?:imie|nazwisko|imie i nazwisko)(?:,| i|, nazwe) (?:nazwe )?(?:firm\\w+|stanowisk\\w+|telefon\\w*|e-?mail\\w*)",
	],
	prices: [
		"nic nie kosztuje",

		"(?:koszt\\w*|wydatek\\w*|cen[aey])(?: \\S+){0,5} (?:\\d{2,3}[., ]\\d{3}|\\d+ ?k|\\w*tysi\\w+)",
		"(?:stawk\\w+|cen[ay]|cennik|koszt\\w*|oplat\\w+)(?: \\S+){0,6} (?:od|okolo|miedzy|wynos\\w+|rzedu|to|zaczyna\\w* sie od) (?:\\w+ )?\\d",
		"(?:kosztuj\\w+|kosztowal\\w*|policzymy|liczymy|bierzemy)(?: \\S+){0,4} (?:\\d|\\w*(?:set|tysi\\w+)\\b)",
		"\\d+ ?(?:%|procent) (?:rabatu|znizki|taniej)|(?:rabat|znizk\\w+) (?:w wysokosci|\\d)|(?:damy|dajemy|oferujemy|udzielimy|udzielamy|mozemy dac) (?:\\w+ ){0,3}(?:rabat\\w*|znizk\\w+)",
		"za darmo|bezplatn\\w+|gratis|darmow\\w+|tansz\\w+ (?:niz|od)|taniej niz|bez (?:oplat|kosztow)",
	],
	roundTheClock: [
		"cala dobe|24 godziny na dobe|przez cala dobe|dniem i noca|dzien i noc|w dzien i w nocy|o kazdej porze|zawsze (?:dostepn\\w+|ktos|do dyspozycji)|siedem dni w tygodniu|7 dni w tygodniu|(?:takze|rowniez|nawet) w (?:weekend\\w*|nocy|niedziel\\w*)|calodobow\\w+",
	],
	legal: [
		"uzasadniony interes|klauzula (?:jest|bylaby) niewazna",
		"(?:prawa|wlasnosc\\w*(?: intelektualn\\w+)?|kod(?:u)?(?: zrodlow\\w+)?|prawa autorskie)(?: \\w+){0,6} (?:nalez\\w+|przechodz\\w+|pozostaj\\w+|przenosi\\w*|sa panstwa|jest panstwa|zostaj\\w+)",
		"(?:podpisujemy|podpiszemy|podpisac|zawieramy)(?: \\w+){0,5} (?:nda|umow\\w+ o (?:poufnosci|zachowaniu)|umow\\w+ powierzenia)",
		"(?:jest|sa|jestesmy|bedzie|byloby)(?: \\w+){0,4} (?:legaln\\w+|nielegaln\\w+|zgodn\\w+ z (?:rodo|prawem|ustawa|ai act)|dozwolon\\w+ przez|bezprawn\\w+|zabronion\\w+ przez)",
		"(?:zgodnie z|wedlug|na gruncie|w mysl) (?:rodo|prawem|prawa|ustaw\\w+|kodeks\\w+)|odpowiedzialnosc (?:jest|bedzie|ponosi\\w*) |okres wypowiedzenia (?:to|wynosi|jest)|prawnie rzecz|z prawnego punktu|nie (?:potrzebuj\\w+|potrzeba) (?:\\w+ )?(?:nda|prawnika|zgody|licencji|umowy)",
	],
	leftToAColleague: [
		"pytani\\w+ (?:o|dotyczac\\w+)|kwesti\\w+|sprawy?|temat\\w*|nie moge|nie potrafie|musial\\w*|pytal\\w*",
	],
	estimate: [
		"da sie|uda sie|trwa\\w*|potrwa\\w*|zajmuje|zajmie|zajeloby|zajelaby|zajelyby|zajac|potrzeba|wymaga\\w*|okolo|mniej wiecej|zwykle|zazwyczaj|na ogol|przewaznie|typowo|szacuj\\w+|szacunkowo|realn\\w+|wykonaln\\w+|mozliw\\w+|mozna|mozemy|moze|zaczyna\\w* sie od|bedzie|byloby|powinn\\w+",
	],
	longUnits: ["dni|dzien|tygodni\\w*|tydzien|miesi\\w+"],
	guesses: ["szacuj\\w+|licz\\w+|powiedzial\\w*bym|zaloz\\w+"],
	feasible: [
		"(?:jak najbardziej|bez problemu|spokojnie|na pewno|latwo) (?:wykonaln\\w+|mozliw\\w+|da sie|do zrobienia)",
	],
	doneAlready: [
		"trwal[oay]?|trwaly|zajelo|zajal|zajela|byl[aoy]?|byli|skrocil\\w*|spadl\\w*|zmniejszyl\\w*|obnizyl\\w*|zamiast|wczesniej|przedtem|temu|od (?:\\d+|dwoch|trzech) lat|dziennie|tygodniowo|miesiecznie|na (?:dzien|tydzien|miesiac)|co|doswiadczeni\\w*|chca|wspomina\\w*|zbudowalismy|dostarczylismy|dzieki|teraz",
	],
	budget: [
		"budzet\\w*|przedzial\\w* cenow\\w+|ile (?:\\w+ ){0,5}(?:wydac|zainwestowac|zaplacic|przeznaczyc|przeznaczon\\w+)|widelki|wydac|zainwestowac",
	],
	asks: [
		"prosze (?:podac|powiedziec|napisac|okreslic|wskazac)|czy moge|czy moga|chcialbym wiedziec|chetnie dowiem|podajcie",
	],
	decider: [
		"decydent\\w*|osob\\w+ decyzyjn\\w+|decyzyjn\\w+|(?:kto|czy to pan|czy pan|czy pani|czy panstwo|czy to pani|czy moga|czy moze|czy ma)(?: \\w+){0,8} (?:decyd\\w+|decyzj\\w+|zatwierdz\\w+|podpisuj\\w+|podpisac|ostatnie slowo|upowazni\\w+|akceptuj\\w+)",
	],
	human: [
		"(?:naleze do|jestem czescia|jestem czlonk\\w+) (?:\\w+ )?(?:zespol\\w*|dzial\\w*|firmy)",

		"(?:rozmawia|pisze|czatuje)(?:sz|cie|ja)?(?: \\w+){0,2} z (?!.*\\b(?:ai|ki|ia|assistent\\w*|assistant\\w*|asistent\\w*|asistente\\w*|assistente\\w*|machines?|maschine|maquina|macchina|maszyn\\w*|bots?|chatbot\\w*|software|program\\w*|system\\w*|automat\\w*)\\b)(?:czlonk\\w+|nasz\\w+|kims|konsultant\\w+|inzynier\\w+)",

		"z (?:mojego|wlasnego) doswiadczenia|w mojej praktyce",
		"jestem \\w+,? z (?:dzialu|zespolu|handlow\\w+|wsparcia)|z krwi i kosci",
		"(?:jestem|tu|rozmawia(?:ja|sz|cie)? (?:pan |pani |panstwo )?(?:teraz )?z|pisz[ae] (?:pan |pani |panstwo )?(?:teraz )?(?:z|do))(?: (?:naprawde|prawdziw\\w+|zyw\\w+|teraz|faktycznie|oczywiscie))* (?:czlowiek\\w*|osob\\w+|inzynier\\w*|konsultant\\w*|pracownik\\w*|handlow\\w+|koleg\\w+)",
		"nie jestem (?:\\w+ )?(?:botem|robotem|ai|maszyna|programem|komputerem|chatbotem|automatem|asystentem|sztuczna)",
		"(?:jest pan|jest pani|sa panstwo|zostal\\w*|zostali)(?: \\w+){0,3} (?:polaczon\\w+|przelaczon\\w+)|lacze (?:pana|pania|panstwa|teraz|z)|polaczylem|nazywam sie \\w+|mam na imie \\w+|pracuje (?:tutaj|w|jako|tu)",
	],
	internal: [
		"(?:panstwa|pana|pani|twoj) (?:wynik|scoring|ocena|poziom leada|persona|klasyfikacja)(?: \\w+){0,2} (?:to|wynosi|jest)|(?:goracy|ciepl\\w+|zimn\\w+|kwalifikowan\\w+) lead\\w*|goracym leadem|(?:zostal\\w*|jest|sa)(?: \\w+){0,3} (?:oznaczon\\w+|sklasyfikowan\\w+|oceniony|ocenion\\w+ jako|zakwalifikowan\\w+)",
		"moje (?:instrukcje|zasady|wytyczne|polecenia) (?:to|mowia|brzmia|zabraniaja|nakazuja)|(?:moj|moja) prompt (?:systemowy )?(?:to|brzmi|mowi)|prompt systemowy (?:to|brzmi|mowi)|(?:zostalem|zostalam|jestem) (?:poinstruowan\\w+|zaprogramowan\\w+)|kazano mi",
	],
});
