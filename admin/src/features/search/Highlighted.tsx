import Box from '@mui/material/Box';

interface Segment {
  text: string;
  hit: boolean;
}

/** What was found is marked; each part is text, whatever it holds. */
export function Highlighted({ segments }: { segments: readonly Segment[] }) {
  return (
    <>
      {segments.map(({ text, hit }, index) =>
        hit ? (
          <Box
            component="mark"
            key={index}
            sx={{ backgroundColor: '#fdeeb5', color: 'inherit', borderRadius: '2px' }}
          >
            {text}
          </Box>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </>
  );
}
