// Every gemeente there has been since 1990, by the code Statistics Netherlands (CBS) gives it: name, first and last year, per province.
// Source: CBS, Gemeentelijke indeling op 1 januari, the years 1990 up to and including 2026 (CC BY 4.0). A year left out: it was there before 1990, or still is.
// A code of which the name is used again later, after a redivision, is another gemeente; the last name CBS used for a code stands here.

/** Up to and including which year the list is complete. */
export const LIJST_TOT = 2026;

/** Lines of code, name, first and last year. */
export const GEMEENTELIJST: Readonly<Record<string, string>> = {
	Groningen: `
0003|Appingedam||2020
0005|Bedum||2018
0006|Beerta||1991
0007|Bellingwedde||2017
0009|Ten Boer||2018
0010|Delfzijl||2020
0014|Groningen||
0015|Grootegast||2018
0017|Haren||2018
0018|Hoogezand-Sappemeer||2017
0019|Hefshuizen||1991
0022|Leek||2018
0024|Loppersum||2020
0025|Marum||2018
0033|Oosterbroek||1991
0037|Stadskanaal||
0039|Scheemda||2009
0040|Slochteren||2017
0045|Ulrum||1991
0047|Veendam||
0048|Vlagtwedde||2017
0052|Winschoten||2009
0053|Winsum||2018
0056|Zuidhorn||2018
0765|Pekela||
1651|Eemsmond|1992|2018
1661|Reiderland|1992|2009
1663|De Marne|1992|2018
1895|Oldambt|2010|
1950|Westerwolde|2018|
1952|Midden-Groningen|2018|
1966|Het Hogeland|2019|
1969|Westerkwartier|2019|
1979|Eemsdelta|2021|
1987|Menterwolde|1992|2017
`,
	Flevoland: `
0034|Almere||
0050|Zeewolde||
0171|Noordoostpolder||
0184|Urk||
0303|Dronten||
0995|Lelystad||
`,
	Friesland: `
0051|Skasterlân||2013
0055|Boarnsterhim||2013
0058|Dongeradeel||2018
0059|Achtkarspelen||
0060|Ameland||
0063|het Bildt||2017
0064|Bolsward||2010
0065|Dantumadeel||2008
0068|Ferwerderadeel||1998
0070|Franekeradeel||2017
0072|Harlingen||
0074|Heerenveen||
0079|Kollumerland en Nieuwkruisland||2018
0080|Leeuwarden||
0081|Leeuwarderadeel||2017
0082|Lemsterland||2013
0083|Menaldumadeel||2010
0085|Ooststellingwerf||
0086|Opsterland||
0088|Schiermonnikoog||
0090|Smallingerland||
0091|Sneek||2010
0093|Terschelling||
0096|Vlieland||
0098|Weststellingwerf||
0104|Nijefurd||2010
0140|Littenseradiel||2017
0653|Gaasterlân-Sleat||2013
0683|Wymbritseradiel||2010
0710|Wûnseradiel||2010
0737|Tytsjerksteradiel||
1722|Ferwerderadiel|1999|2018
1891|Dantumadiel|2009|
1900|Súdwest-Fryslân|2011|
1908|Menameradiel|2011|2017
1921|De Friese Meren|2014|2015
1940|De Fryske Marren|2015|
1949|Waadhoeke|2018|
1970|Noardeast-Fryslân|2019|
`,
	Drenthe: `
0105|Anloo||1997
0106|Assen||
0107|Beilen||1997
0108|Borger||1997
0109|Coevorden||
0110|Dalen||1997
0111|Diever||1997
0112|Dwingeloo||1997
0113|Eelde||1997
0114|Emmen||
0115|Gasselte||1997
0116|Gieten||1997
0117|Havelte||1997
0118|Hoogeveen||
0119|Meppel||
0120|Norg||1997
0121|Nijeveen||1997
0122|Odoorn||1997
0123|Oosterhesselen||1997
0124|Peize||1997
0125|Roden||1997
0126|Rolde||1997
0127|Ruinen||1997
0128|Ruinerwold||1997
0129|Schoonebeek||1997
0130|Sleen||1997
0131|Smilde||1997
0132|Vledder||1997
0133|Vries||1997
0134|Westerbork||1997
0135|De Wijk||1997
0136|Zuidlaren||1999
0137|Zuidwolde||1997
0138|Zweeloo||1997
1680|Aa en Hunze|1998|
1681|Borger-Odoorn|1998|
1690|De Wolden|1998|
1697|Middenveld|1998|1999
1699|Noordenveld|1998|
1701|Westerveld|1998|
1730|Tynaarlo|2000|
1731|Midden-Drenthe|2000|
`,
	Overijssel: `
0141|Almelo||
0142|Ambt Delden||2000
0143|Avereest||2000
0144|Bathmen||2004
0147|Borne||
0148|Dalfsen||
0149|Denekamp||2002
0150|Deventer||
0151|Diepenheim||2000
0152|Diepenveen||1998
0153|Enschede||
0154|Genemuiden||2000
0156|Goor||2000
0157|Gramsbergen||2000
0158|Haaksbergen||
0159|Den Ham||2000
0160|Hardenberg||
0161|Hasselt||2000
0162|Heino||2000
0163|Hellendoorn||
0164|Hengelo (O.)||
0165|Holten||2000
0166|Kampen||
0168|Losser||
0169|Markelo||2000
0170|Nieuwleusen||2000
0173|Oldenzaal||
0174|Olst||2002
0175|Ommen||
0176|Ootmarsum||2000
0177|Raalte||
0178|Rijssen||2003
0179|Stad Delden||2000
0180|Staphorst||
0181|Steenwijk||2002
0183|Tubbergen||
0186|Vriezenveen||2002
0188|Weerselo||2000
0189|Wierden||
0190|Wijhe||2000
0191|IJsselmuiden||2000
0192|Zwartsluis||2000
0193|Zwolle||
0194|Brederwiede||2000
0195|IJsselham||2000
1700|Twenterand|2003|
1708|Steenwijkerland|2003|
1735|Hof van Twente|2001|
1742|Rijssen-Holten|2004|
1773|Olst-Wijhe|2003|
1774|Dinkelland|2003|
1896|Zwartewaterland|2001|
`,
	Gelderland: `
0196|Rijnwaarden||2017
0197|Aalten||
0198|Ammerzoden||1998
0199|Angerlo||2004
0200|Apeldoorn||
0202|Arnhem||
0203|Barneveld||
0206|Bemmel||2002
0207|Bergh||2004
0209|Beuningen||
0211|Borculo||2004
0212|Brakel||1998
0213|Brummen||
0214|Buren||
0216|Culemborg||
0218|Didam||2004
0219|Dinxperlo||2004
0220|Dodewaard||2001
0221|Doesburg||
0222|Doetinchem||
0225|Druten||
0226|Duiven||
0227|Echteld||2001
0228|Ede||
0229|Eibergen||2004
0230|Elburg||
0231|Elst||2000
0232|Epe||
0233|Ermelo||
0236|Geldermalsen||2018
0237|Gendringen||2004
0238|Gendt||2000
0239|Gorssel||2004
0240|Groenlo||2006
0241|Groesbeek||2015
0243|Harderwijk||
0244|Hattem||
0245|Hedel||1998
0246|Heerde||
0247|Heerewaarden||1998
0248|Hengelo||2004
0251|Heteren||2000
0252|Heumen||
0253|Hoevelaken||1999
0255|Huissen||2000
0256|Hummelo en Keppel||2004
0257|Kerkwijk||1998
0258|Kesteren||2003
0260|Lichtenvoorde||2004
0261|Lienden||1998
0262|Lochem||
0263|Maasdriel||
0264|Maurik||1998
0265|Millingen aan de Rijn||2014
0266|Neede||2004
0267|Nijkerk||
0268|Nijmegen||
0269|Oldebroek||
0273|Putten||
0274|Renkum||
0275|Rheden||
0276|Rossum||1998
0277|Rozendaal||
0278|Ruurlo||2004
0279|Scherpenzeel||
0280|Steenderen||2004
0281|Tiel||
0282|Ubbergen||2014
0283|Valburg||2000
0285|Voorst||
0286|Vorden||2004
0289|Wageningen||
0291|Warnsveld||2004
0292|Wehl||2004
0293|Westervoort||
0294|Winterswijk||
0295|Wisch||2004
0296|Wijchen||
0297|Zaltbommel||
0298|Zelhem||2004
0299|Zevenaar||
0301|Zutphen||
0302|Nunspeet||
0304|Neerijnen||2018
0668|West Maas en Waal||
0733|Lingewaal||2018
1509|Oude IJsselstreek|2005|
1586|Oost Gelre|2007|
1705|Lingewaard|2003|
1734|Overbetuwe|2001|
1740|Neder-Betuwe|2004|
1859|Berkelland|2005|
1876|Bronckhorst|2005|
1945|Berg en Dal|2016|
1955|Montferland|2005|
1960|West Betuwe|2019|
`,
	Utrecht: `
0305|Abcoude||2010
0306|Amerongen||2005
0307|Amersfoort||
0308|Baarn||
0310|De Bilt||
0311|Breukelen||2010
0312|Bunnik||
0313|Bunschoten||
0314|Cothen||1995
0315|Doorn||2005
0316|Driebergen-Rijsenburg||2005
0317|Eemnes||
0318|Harmelen||2000
0321|Houten||
0325|Langbroek||1995
0326|Leersum||2005
0327|Leusden||
0329|Loenen||2010
0330|Loosdrecht||2001
0331|Lopik||
0332|Maarn||2005
0333|Maarssen||2010
0334|Maartensdijk||2000
0335|Montfoort||
0339|Renswoude||
0340|Rhenen||
0342|Soest||
0344|Utrecht||
0345|Veenendaal||
0347|Vleuten De Meern||2000
0351|Woudenberg||
0352|Wijk bij Duurstede||
0353|IJsselstein||
0355|Zeist||
0356|Nieuwegein||
0589|Oudewater||
0620|Vianen||2018
0632|Woerden||
0736|De Ronde Venen||
1581|Utrechtse Heuvelrug|2006|
1904|Stichtse Vecht|2011|
1961|Vijfheerenlanden|2019|
`,
	'Noord-Holland': `
0357|Egmond||2000
0358|Aalsmeer||
0360|Akersloot||2001
0361|Alkmaar||
0362|Amstelveen||
0363|Amsterdam||
0364|Andijk||2010
0365|Graft-De Rijp||2014
0366|Anna Paulowna||2011
0370|Beemster||2021
0372|Bennebroek||2008
0373|Bergen (NH.)||
0375|Beverwijk||
0376|Blaricum||
0377|Bloemendaal||
0380|Broek in Waterland||1990
0381|Bussum||2015
0383|Castricum||
0384|Diemen||
0385|Edam-Volendam||
0388|Enkhuizen||
0390|’s-Graveland||2001
0392|Haarlem||
0393|Haarlemmerliede en Spaarnwoude||2018
0394|Haarlemmermeer||
0395|Harenkarspel||2012
0396|Heemskerk||
0397|Heemstede||
0398|Heerhugowaard||2021
0399|Heiloo||
0400|Den Helder||
0402|Hilversum||
0405|Hoorn||
0406|Huizen||
0407|Ilpendam||1990
0408|Jisp||1990
0409|Katwoude||1990
0412|Niedorp||2011
0415|Landsmeer||
0416|Langedijk||2021
0417|Laren (NH.)||
0418|Limmen||2001
0419|Marken||1990
0420|Medemblik||
0423|Monnickendam||1990
0424|Muiden||2015
0425|Naarden||2015
0426|Nederhorst den Berg||2001
0429|Obdam||2006
0431|Oostzaan||
0432|Opmeer||
0437|Ouder-Amstel||
0439|Purmerend||
0441|Schagen||
0444|Schoorl||2000
0448|Texel||
0450|Uitgeest||
0451|Uithoorn||
0453|Velsen||
0454|Venhuizen||2005
0457|Weesp||2022
0458|Schermer||2014
0459|Wervershoof||2010
0462|Wieringen||2011
0463|Wieringermeer||2011
0466|Wognum||2006
0467|Wormer||1990
0470|Wijdewormer||1990
0473|Zandvoort||
0476|Zijpe||2012
0478|Zeevang||2015
0479|Zaanstad||
0498|Drechterland||
0529|Noorder-Koggenland||2006
0532|Stede Broec||
0558|Wester-Koggenland||2006
0852|Waterland|1991|
0880|Wormerland|1991|
1598|Koggenland|2007|
1696|Wijdemeren|2002|
1911|Hollands Kroon|2012|
1942|Gooise Meren|2016|
1980|Dijk en Waard|2022|
`,
	'Zuid-Holland': `
0480|Ter Aar||2006
0482|Alblasserdam||
0483|Alkemade||2008
0484|Alphen aan den Rijn||
0489|Barendrecht||
0490|Benthuizen||1990
0491|Bergambacht||2014
0492|Bergschenhoek||2006
0493|Berkel en Rodenrijs||2006
0495|Bleiswijk||2006
0497|Bodegraven||2010
0499|Boskoop||2013
0501|Brielle||2022
0502|Capelle aan den IJssel||
0503|Delft||
0504|Dirksland||2012
0505|Dordrecht||
0511|Goedereede||2012
0512|Gorinchem||
0513|Gouda||
0517|’s-Gravendeel||2006
0518|’s-Gravenhage||
0519|’s-Gravenzande||2003
0523|Hardinxveld-Giessendam||
0524|Hazerswoude||1990
0526|Heerjansdam||2002
0530|Hellevoetsluis||2022
0531|Hendrik-Ido-Ambacht||
0534|Hillegom||
0537|Katwijk||
0540|Kouderkerk a/d Rijn||1990
0542|Krimpen aan den IJssel||
0545|Leerdam||2018
0546|Leiden||
0547|Leiderdorp||
0548|Leidschendam||2001
0549|Leimuiden||1990
0552|De Lier||2003
0553|Lisse||
0555|Maasland||2003
0556|Maassluis||
0559|Middelharnis||2012
0560|Moerkapelle||1990
0562|Monster||2003
0563|Moordrecht||2009
0565|Naaldwijk||2003
0567|Nieuwerkerk aan den IJssel||2009
0568|Bernisse||2014
0569|Nieuwkoop||
0571|Nieuw-Lekkerland||2012
0573|Nieuwveen||1993
0575|Noordwijk||
0576|Noordwijkerhout||2018
0577|Nootdorp||2001
0579|Oegstgeest||
0580|Oostflakkee||2012
0584|Oud-Beijerland||2018
0585|Binnenmaas||2018
0588|Korendijk||2018
0590|Papendrecht||
0594|Pijnacker||2001
0595|Reeuwijk||2010
0597|Ridderkerk||
0599|Rotterdam||
0600|Rozenburg||2010
0601|Rijnsaterwoude||1990
0602|Rijnsburg||2005
0603|Rijswijk (ZH.)||
0604|Sassenheim||2005
0606|Schiedam||
0607|Schipluiden||2003
0608|Schoonhoven||2014
0610|Sliedrecht||
0611|Cromstrijen||2018
0612|Spijkenisse||2014
0613|Albrandswaard||
0614|Westvoorne||2022
0617|Strijen||2018
0619|Valkenburg||2005
0622|Vlaardingen||
0623|Vlist||2014
0624|Voorburg||2001
0625|Voorhout||2005
0626|Voorschoten||
0627|Waddinxveen||
0628|Warmond||2005
0629|Wassenaar||
0630|Wateringen||2003
0633|Woubrugge||1990
0635|Zevenhoven||1990
0636|Zevenhuizen||1990
0637|Zoetermeer||
0638|Zoeterwoude||
0642|Zwijndrecht||
0643|Nederlek||2014
0644|Ouderkerk||2014
0645|Jacobswoude|1991|2008
0646|Rijneveld|1991|1992
0647|Moerhuizen|1991|1992
0689|Giessenlanden||2018
0693|Graafstroom||2012
0694|Liesveld||2012
0707|Zederik||2018
1525|Teylingen|2006|
1621|Lansingerland|2007|
1666|Zevenhuizen-Moerkapelle|1993|2009
1672|Rijnwoude|1993|2013
1673|Liemeer|1994|2006
1783|Westland|2004|
1842|Midden-Delfland|2004|
1884|Kaag en Braassem|2009|
1892|Zuidplas|2010|
1901|Bodegraven-Reeuwijk|2011|
1916|Leidschendam-Voorburg|2002|
1924|Goeree-Overflakkee|2013|
1926|Pijnacker-Nootdorp|2002|
1927|Molenwaard|2013|2018
1930|Nissewaard|2015|
1931|Krimpenerwaard|2015|
1963|Hoeksche Waard|2019|
1978|Molenlanden|2019|
1992|Voorne aan Zee|2023|
`,
	Zeeland: `
0648|Aardenburg||1994
0649|Arnemuiden||1996
0650|Axel||2002
0654|Borsele||
0656|Brouwershaven||1996
0657|Bruinisse||1996
0660|Domburg||1996
0662|Duiveland||1996
0664|Goes||
0675|Hontenisse||2002
0677|Hulst||
0678|Kapelle||
0682|Kortgene||1994
0686|Mariekerke||1996
0687|Middelburg (Z.)||
0688|Middenschouwen||1996
0692|Oostburg||2002
0703|Reimerswaal||
0704|Sas van Gent||2002
0712|Sint Philipsland||1994
0713|Sluis||1994
0715|Terneuzen||
0716|Tholen||
0717|Veere||
0718|Vlissingen||
0720|Valkenisse||1996
0725|Westerschouwen||1996
0726|Westkapelle||1996
0727|Wissenkerke||1994
0732|Zierikzee||1996
1676|Schouwen-Duiveland|1997|
1695|Noord-Beveland|1995|
1698|Sluis-Aardenburg|1995|2002
1714|Sluis|2003|
`,
	'Noord-Brabant': `
0738|Aalburg||2018
0739|Aarle-Rixtel||1996
0741|Alphen en Riel||1996
0743|Asten||
0744|Baarle-Nassau||
0745|Bakel en Milheeze||1996
0746|Beek en Donk||1996
0747|Beers||1993
0748|Bergen op Zoom||
0749|Bergeyk||1998
0750|Berghem||1993
0751|Berkel-Enschot||1996
0752|Berlicum||1995
0753|Best||
0754|Bladel en Netersel||1996
0755|Boekel||
0756|Boxmeer||2021
0757|Boxtel||
0758|Breda||
0759|Budel||1998
0760|Chaam||1996
0761|Cuijk c.a.||1993
0762|Deurne||
0763|Diessen||1996
0764|Dinteloord en Prinsenland||1996
0766|Dongen||
0767|Drunen||1996
0768|Den Dungen||1995
0769|Dussen||1996
0770|Eersel||
0772|Eindhoven||
0775|Erp||1993
0776|Esch||1995
0777|Etten-Leur||
0778|Fijnaart en Heijningen||1996
0779|Geertruidenberg||
0780|Geffen||1992
0781|Geldrop||2003
0782|Gemert||1996
0784|Gilze en Rijen||
0785|Goirle||
0786|Grave||2021
0787|’s-Gravenmoer||1996
0788|Haaren||2020
0789|Halsteren||1996
0790|Haps||1993
0791|Heesch||1995
0792|Heeswijk-Dinther||1993
0793|Heeze||1996
0794|Helmond||
0795|Helvoirt||1995
0796|’s-Hertogenbosch||
0797|Heusden||
0798|Hilvarenbeek||
0799|Hoeven||1996
0800|Casteren||1996
0801|Hooge en Lage Mierde||1996
0802|Hooge en Lage Zwaluwe||1996
0803|Huijbergen||1996
0804|Klundert||1996
0805|Leende||1996
0806|Liempde||1995
0807|Lieshout||1996
0808|Lith||2010
0809|Loon op Zand||
0810|Luyksgestel||1996
0811|Maarheeze||1996
0812|Made en Drimmelen||1996
0813|Megen c.a.||1993
0814|Mierlo||2003
0815|Mill en Sint Hubert||2021
0816|Moergestel||1996
0817|Nieuw-Ginneken||1996
0818|Nieuw-Vossemeer||1996
0819|Nistelrode||1993
0820|Nuenen, Gerwen en Nederwetten||
0821|Nuland||1992
0822|Oeffelt||1993
0823|Oirschot||
0824|Oisterwijk||
0825|Middelbeers||1996
0826|Oosterhout||
0827|Oploo c.a.||1993
0828|Oss||
0829|Ossendrecht||1996
0830|Oudenbosch||1996
0831|Oud en Nieuw Gastel||1996
0832|Prinsenbeek||1996
0833|Putte||1996
0834|Raamsdonk||1996
0835|Ravenstein||2002
0836|Reusel||1996
0837|Riethoven||1996
0838|Roosendaal en Nispen||1996
0839|Rosmalen||1995
0840|Rucphen||
0841|Rijsbergen||1996
0843|Schaijk||1993
0844|Schijndel||2016
0845|Sint-Michielsgestel||
0846|Sint-Oedenrode||2016
0847|Someren||
0848|Son en Breugel||
0849|Sprang-Capelle||1996
0850|Standdaarbuiten||1996
0851|Steenbergen||
0853|Terheijden||1996
0854|Teteringen||1996
0855|Tilburg||
0856|Uden||2021
0857|Udenhout||1996
0858|Valkenswaard||
0860|Veghel||2016
0861|Veldhoven||
0862|Vessem, Wintelre en Knegse||1996
0863|Vierlingsbeek||1997
0864|Vlijmen||1996
0865|Vught||
0866|Waalre||
0867|Waalwijk||
0868|Wanroij||1993
0869|Waspik||1996
0870|Werkendam||2018
0871|Westerhoven||1996
0872|Willemstad||1996
0873|Woensdrecht||
0874|Woudrichem||2018
0875|Wouw||1996
0877|Zeeland||1993
0878|Zevenbergen||1998
0879|Zundert||
1652|Gemert-Bakel|1997|
1655|Halderberge|1997|
1658|Heeze-Leende|1997|
1659|Laarbeek|1997|
1665|Made|1997|1998
1667|Reusel-De Mierden|1997|
1671|Maasdonk|1993|2014
1674|Roosendaal|1997|
1684|Cuijk|1994|2021
1685|Landerd|1994|2021
1691|St. Anthonis|1994|1995
1702|Sint Anthonis|1996|2021
1706|Cranendonck|1999|
1709|Moerdijk|1999|
1719|Drimmelen|1999|
1721|Bernheze|1996|
1723|Alphen-Chaam|1997|
1724|Bergeijk|1999|
1728|Bladel|1997|
1771|Geldrop-Mierlo|2004|
1948|Meierijstad|2017|
1959|Altena|2019|
1982|Land van Cuijk|2022|
1991|Maashorst|2022|
`,
	Limburg: `
0881|Onderbanken||2018
0882|Landgraaf||
0885|Arcen en Velden||2009
0886|Baexem||1990
0887|Beegden||1990
0888|Beek (L.)||
0889|Beesel||
0890|Belfeld||2000
0893|Bergen (L.)||
0897|Born||2000
0898|Broekhuizen||2000
0899|Brunssum||
0902|Echt||2002
0905|Eijsden||2010
0906|Geleen||2000
0907|Gennep||
0909|Grathem||1990
0912|Grubbenvorst||2000
0913|Gulpen||1998
0914|Haelen||2006
0915|Heel en Panheel||1990
0917|Heerlen||
0918|Helden||2009
0919|Herten||1990
0920|Heythuysen||2006
0922|Horn||1990
0923|Horst||2000
0925|Hunsel||2006
0928|Kerkrade||
0929|Kessel||2009
0932|Linne||1990
0933|Maasbracht||2006
0934|Maasbree||2009
0935|Maastricht||
0936|Margraten||2010
0938|Meerssen||
0939|Melick en Herkenbosch||1992
0941|Meijel||2009
0943|Montfort||1990
0944|Mook en Middelaar||
0946|Nederweert||
0947|Neer||1990
0951|Nuth||2018
0953|Ohé en Laak||1990
0956|Posterholt||1994
0957|Roermond||
0958|Roggel||1992
0962|Schinnen||2018
0964|Sevenum||2009
0965|Simpelveld||
0967|Sint Odilienberg||1990
0968|Sittard||2000
0971|Stein (L.)||
0972|Stevensweert||1990
0973|Stramproy||1997
0974|Susteren||2002
0975|Swalmen||2006
0976|Tegelen||2000
0977|Thorn||2006
0981|Vaals||
0983|Venlo||
0984|Venray||
0985|Vlodrop||1990
0986|Voerendaal||
0988|Weert||
0989|Wessem||1990
0990|Wittem||1998
0993|Meerlo-Wanssum||2009
0994|Valkenburg aan de Geul||
1507|Horst aan de Maas|2001|
1640|Leudal|2007|
1641|Maasgouw|2007|
1669|Roerdalen|1993|
1670|Roggel en Neer|1993|2006
1679|Ambt Montfort|1995|2006
1711|Echt-Susteren|2003|
1729|Gulpen-Wittem|1999|
1883|Sittard-Geleen|2001|
1894|Peel en Maas|2010|
1903|Eijsden-Margraten|2011|
1937|Heel|1991|2006
1954|Beekdaelen|2019|
`,
};
