# Services of the directory: how papers name them and what they get.

draft-service-named = { $name } ({ $company })
draft-service-data-calls = callers’ numbers, times and recordings of calls
draft-service-data-visits = particulars of visits to the website
draft-service-data-site = all data kept on the website
draft-recipient-marketplace = Sale through a marketplace
draft-recipient-delivery = Delivery of orders
draft-recipient-payment = Taking payments
draft-recipient-analytics = Counting visits to the site
draft-country-us = United States
draft-country-ca = Canada
draft-country-il = Israel
draft-country-mt = Malta
draft-country-sg = Singapore
