"""What this room tells operators."""

from plugins.problems.problem import Message

BAD_SITEURL = Message(
    de="SITEURL ist „{value}“; das ist keine Webadresse.{nearest:de} Sie beginnt mit "
    "https:// oder http://.",
    en='SITEURL is "{value}"; that is no web address.{nearest:en} It begins with '
    "https:// or http://.",
)
SITEURL_WITH_MORE = Message(
    de="SITEURL ist „{value}“; die Adressen aller Seiten beginnen damit. Streichen Sie, was mit "
    "„?“ oder „#“ beginnt.",
    en='SITEURL is "{value}"; the addresses of all pages begin with it. Delete what begins with '
    '"?" or "#".',
)
BAD_FOOTER = Message(
    de="FOOTER_LINKS ist {value}; erwartet werden Paare aus Name und Adresse, auch ein einzelnes "
    'mit Komma: (("Impressum", "impressum/"),).',
    en="FOOTER_LINKS is {value}; it must be pairs of label and address, a single one too with a "
    'comma: (("Imprint", "imprint/"),).',
)
