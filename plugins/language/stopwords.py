"""Words that say how a sentence is built and not what it is about."""

GERMAN = frozenset(
    """
    aber alle allem allen aller alles als also am an ander andere anderem anderen anderer
    anderes auch auf aus außer außerdem bei beim bereits bevor bis bisher bislang bzw da dabei
    dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus darf
    darin darüber darum das dass davon davor dazu dem demnach den denen denn dennoch der deren
    derer derzeit des deshalb dessen dich die dies diese dieselbe dieselben diesem diesen dieser
    dieses dir doch dort du durch durfte dürfen ebenfalls ebenso eher ein eine einem einen einer
    eines einige einigem einigen einiger einiges einmal er erst erste ersten erster es etwa
    etwas euch euer eure für gab ganz gar gegen gegenüber gehabt geht gemacht gerade gewesen
    gibt habe haben hat hatte hatten hätte hätten heute hier hin hinter ich ihm ihn ihnen ihr
    ihre ihrem ihren ihrer ihres im immer in indem infolge ins insgesamt ist ja je jede jedem
    jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt kam kann kein keine keinem
    keinen keiner keines können könnte könnten laut lässt machen man manche manchem manchen
    mancher mehr mehrere mein meine mich mir mit möglich muss musste müssen müsste nach nachdem
    nächste nahe namens neben nicht nichts noch nun nur ob oder ohne per pro rund sagte sagt
    sagten schon sehr sei seien sein seine seinem seinen seiner seines seit seitdem selbst sich
    sie sind so sobald sogar solch solche solchem solchen solcher solches soll sollen sollte
    sollten somit sondern sonst soweit sowie sowohl statt teilte teilten trotz über um und uns
    unser unsere unter viel viele vielen vom von vor vorher war waren ward was wegen weil weiter
    weitere weiteren weiterhin welche welchem welchen welcher welches wenig wenn wer werde
    werden weshalb wie wieder will wir wird wo wobei wohl wollen wollte wollten worden wurde
    wurden während wäre wären würde würden zu zudem zufolge zum zumindest zur zurück zusammen
    zwar zwischen
    """.split()  # noqa: SIM905 - a list that people read and edit
)
ENGLISH = frozenset(
    """
    a about above according after again against ago all almost already also although always am
    among an and another any are around as at away back be became because been before being
    below between both but by came can cannot could did do does doing done down during each
    either else even ever every few for from further get gets getting give given go goes going
    gone got had has have having he her here hers herself him himself his how however if in
    instead into is it its itself just last later least less let like likely made make makes
    making many may me might mine more most much must my myself near never next no nor not
    nothing now of off often on once one only onto or other others our ours ourselves out over
    own per put rather really said same say saying says she should since so some still such take
    than that the their theirs them themselves then there these they thing this those though
    through thus to today told too took toward towards under until up upon us very was way we
    well went were what when where whether which while who whom whose why will with within
    without would yesterday yet you your yours yourself
    """.split()  # noqa: SIM905 - a list that people read and edit
)
BY_LANGUAGE = {
    "de": frozenset(word.casefold() for word in GERMAN),
    "en": ENGLISH,
}


def find_stopwords(lang: str) -> frozenset[str]:
    """Return the folded stop words of a language; German ones for all but English."""
    return BY_LANGUAGE.get(lang, BY_LANGUAGE["de"])
