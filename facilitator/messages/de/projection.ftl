# What the projectors show, and what phones wrote that may be on them.
projection-title = Auf der Leinwand
projection-which = Welche Leinwand
projection-main = Hauptleinwand
projection-live = Live: { $what }
projection-lobby = wie man beitritt
projection-blank-now = nichts
projection-frozen = eingefroren
projection-kind-chart = das Plakat von Tisch { $table }
projection-kind-note = eine Notiz
projection-kind-line = eine Zeile
projection-kind-reply = eine Antwort
projection-kind-parked = ein Eintrag aus dem Themenspeicher
projection-kind-parking = der Themenspeicher
projection-blank = Dunkel
projection-unblank = Wieder zeigen
projection-freeze = Einfrieren
projection-unfreeze = Weiter
projection-back = Zurück zum Letzten
projection-to-stage = Phase zeigen
projection-show = Auf die Leinwand
projection-show-chart = Plakat auf der Leinwand zeigen
projection-show-parking = Themenspeicher zeigen
projection-look = Was sie jetzt zeigt
projection-frame = Die Leinwand, wie sie jetzt ist
projection-add = Weitere Leinwand
projection-add-name = Ihr Name (Seitenwand)
projection-add-button = Hinzufügen
projection-open = Öffnen
projection-remove = Entfernen
projection-waiting = { $count ->
    [0] Nichts wartet
    [one] Ein Text wartet
   *[other] { $count } Texte warten
  }
projection-waiting-says = Was Handys schreiben, kommt erst auf die Leinwand, wenn Sie es freigeben.
projection-release = Freigeben
projection-release-all = { $count ->
    [one] Freigeben
   *[other] Alle { $count } freigeben
  }
projection-take = Herunternehmen
projection-released = Auf der Leinwand: { $count }
projection-rule = Was Handys schreiben, wartet auf mich
projection-from = Tisch { $table }
screen-parking = Themenspeicher
refusal-no-screen = Diese Leinwand gibt es nicht. Wählen Sie eine aus der Liste.
refusal-main-screen = Die Hauptleinwand bleibt. Schalten Sie sie stattdessen dunkel.
refusal-too-many-screens = Mehr als { $limit } Leinwände gehen nicht. Entfernen Sie zuerst eine.
refusal-too-many-items = Höchstens { $limit } auf einmal. Geben Sie erst einige davon frei.
