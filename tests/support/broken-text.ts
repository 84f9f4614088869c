/** A page as it comes out of a two-column PDF, with every kind of damage at once. Written for the tests. */
export const brokenText = ` In the spring of 2019 the town 
council of Marholm took over the 
ferry from a private line called 

“Sound and Shore, Licensed Carri-
ers of Goods and People” (SSL). 
The line had run at a loss since a 
N.F. State Ferries report of 2011 
that nobody on the council had 
read. Its boats were 40 years old.

The council promises a num-
ber of things that passen-
gers have asked for. It is not a 
timetable: It is, at best, a wish for 
later years. On April 3, the coun-
cil published the Shore Timeta-
ble Rules (STR), which repeats the 

promise without a date. Since the 
passengers pay for all of it, the 
council owes them one.

Boats and Quays. The town owns 
three boats, and rents a fourth one 
from the N.F. State Ferries. A survey 
by Nora Lind said that “the quays 
are in a state that no inspec-
tor would pass today” and that “the 
repairs of the last years 

did not change that in any way 
worth noting.”1

For instance, over the winter of 
2017-2018, only 58 of the 190 cross-
ings—if that—were made on time. The 
council’s only answers were a new 
sign and more “shore presence.”2

On May 2, 2018, then-harbour 
master Olav Brekke gave a first 
 account to the council that asked 
for:

■■ Repairs of the two quays before 
winter;

■■ A timetable that is kept by 
the line or its owner; and

■■ An inter-island fare for chil-
dren. 

The account was called a “wish 
list.” By then, Brekke wrote to the N.F. 

“with little hope left!”—and rightly so.3

Costs of Delay. In 2018, the town paid 
1.75 million for buses.4 One bill, for 

“taxis in the small hours,” is open. The
inter-island fare was never tried.

The council should:
 ■■ Repair the quays first; and

■■ Publish the timetable.
`;
