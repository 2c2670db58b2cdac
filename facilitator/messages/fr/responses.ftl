# The response log: what becomes of what was said.

refusal-response-outcome = Choisissez la suite donnée : retenu, retenu en partie, plus tard ou non retenu.
refusal-too-many-responses = C’est plus que { $limit } à la fois. Choisissez-en moins.
refusal-date = Écrivez la date en année-mois-jour, par exemple 2026-12-01.
done-strategy-sort = classement de stratégies
done-response-write = suite donnée à une contribution
done-response-spread = même suite donnée à tout un thème
done-response-remove = suppression d’une suite
done-response-release = diffusion de suites
done-response-withdraw = retrait d’une suite diffusée
