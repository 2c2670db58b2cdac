# From how far the projector can be read: what the test of the room asks and says.
depth-title = Ist es von der letzten Reihe aus lesbar?
depth-distance = Von der Leinwand bis zur letzten Reihe, in Metern
depth-height = Höhe des Bildes, in Metern
depth-set = Leinwand anpassen
depth-scale = Texte auf der Leinwand: { $percent } % ihrer üblichen Größe.
depth-too-far = Auch so sind sie höchstens aus { $metres } m lesbar. Rücken Sie die letzten Reihen nach vorn, oder nehmen Sie ein größeres Bild oder eine zweite Leinwand.
depth-code-ok = Der QR-Code lässt sich von der letzten Reihe aus scannen.
depth-code-short = Der QR-Code auf der Leinwand lässt sich höchstens aus { $metres } m scannen. Weiter hinten: Tischaufsteller, oder Adresse und Code, die lesbar sind.
depth-keys = Am Rechner der Leinwand selbst: + und − machen die Texte größer und kleiner, 0 kehrt hierher zurück.
