/**
 * Days of 22 deadly jihadist attacks in the European Union, 2015 to 2018, as press chronologies have them: the series that reference values of
 * the tempo were computed on with R and scipy. Not the table of attacks of this project, which counts by another definition.
 */
export const deadlyJihadistAttacks = [
  '2015-01-07', '2015-02-14', '2015-06-26', '2015-11-13', '2016-03-22', '2016-06-13', '2016-07-14', '2016-07-26', '2016-12-19', '2017-03-22', '2017-04-07', '2017-04-20', '2017-05-22', '2017-06-03',
  '2017-07-28', '2017-08-17', '2017-08-18', '2017-10-01', '2018-03-23', '2018-05-12', '2018-05-29', '2018-12-11',
] as const
