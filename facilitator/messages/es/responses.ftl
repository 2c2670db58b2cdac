# The response log: what becomes of what was said.

refusal-response-outcome = Elija en qué queda: se usa, se usa en parte, más adelante o no se usa.
refusal-too-many-responses = Son más de { $limit } a la vez. Elija menos.
refusal-date = Escriba la fecha como año-mes-día, por ejemplo 2026-12-01.
done-strategy-sort = estrategias clasificadas
done-response-write = devolución sobre un aporte
done-response-spread = una devolución para todo un tema
done-response-remove = devolución quitada
done-response-release = devoluciones publicadas
done-response-withdraw = devolución publicada retirada
