# The response log: what becomes of what was said.

refusal-response-outcome = Wählen Sie, was daraus wird: aufgegriffen, teilweise, später oder nicht aufgegriffen.
refusal-too-many-responses = Das sind mehr als { $limit } auf einmal. Wählen Sie weniger.
refusal-date = Schreiben Sie das Datum als Jahr-Monat-Tag, zum Beispiel 2026-12-01.
done-strategy-sort = Strategien eingeordnet
done-response-write = gesagt, was aus einem Eintrag wird
done-response-spread = einem ganzen Thema eine Rückmeldung gegeben
done-response-remove = Rückmeldung entfernt
done-response-release = Rückmeldungen freigegeben
done-response-withdraw = freigegebene Rückmeldung zurückgenommen
