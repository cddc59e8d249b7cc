# Services of the directory: how papers name them and what they get.

draft-service-named = { $name } ({ $company })
draft-service-data-calls = callers’ numbers, times and recordings of calls
draft-service-data-visits = identifier from a cookie, IP address, details of the device and browser, source of the visit, its time and actions on the pages
draft-service-data-site = all data kept on the website
draft-recipient-marketplace = Sale through a marketplace
draft-recipient-delivery = Delivery of orders
draft-recipient-payment = Taking payments
draft-recipient-analytics = Counting visits to the site
draft-service-data-pages = IP address, details of the browser and the device, address of the page opened
draft-recipient-pages = Display and operation of the site’s pages
draft-recipient-recaptcha = Protecting the site’s forms from automatic submissions
draft-recipient-fonts = Fonts on the site’s pages
draft-recipient-maps = Maps on the site’s pages
draft-recipient-video = Videos on the site’s pages
draft-recipient-messages = Correspondence with those who write through a messenger
draft-recipient-placed = { $name } — { $country }
draft-recipient-grounded = { $name }. Ground of the transfer: { $ground }
draft-keeper = the company that keeps the Operator’s databases
draft-country-unnamed = Abroad
